// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Formulas } from '../../../components/session.tsx';
import { WorkbookFault } from '../../../excel/workbook-fault.ts';
import { datasetChoices } from '../../../testing/datasets.ts';
import { fakeService } from '../../../testing/fake-client.ts';
import { FakeWorkbook } from '../../../testing/fake-workbook.ts';
import { renderPane, watchConsole } from '../../../testing/render-pane.tsx';

watchConsole();
const wait = { timeout: 10_000 };

async function openSection(over: Partial<Formulas> = {}, language: 'nb' | 'nn' = 'nb') {
  const inserted: string[] = [];
  let recalculated = 0;
  const formulas: Formulas = {
    supported: true,
    insert: async (formula) => {
      inserted.push(formula);
      return { kind: 'inserted', address: 'C4' };
    },
    recalculate: async () => {
      recalculated += 1;
    },
    ...over,
  };
  const service = fakeService({
    datasets: () => datasetChoices(),
    gapMap: () => ({ year: 2026, table: { kind: 'shown', competences: [{ name: 'Stell av "sår"' }] } }),
    unitPlan: () => ({ areas: [{ measures: [] }, { measures: [{ title: 'Kurs' }] }] }),
  });
  renderPane(service, new FakeWorkbook(), language, formulas);
  await userEvent.click(await screen.findByText(language === 'nb' ? 'Formler' : 'Formlar', {}, wait));
  return { inserted, recalculated: () => recalculated };
}
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }, wait));

it('puts an example with real names into the cell that is chosen', async () => {
  const { inserted } = await openSection();
  const unit = datasetChoices().units[0]?.name;
  await press('Sett inn eksempel på ROD.GAP');
  expect(await screen.findByText(/Formelen står i C4/, {}, wait)).toBeTruthy();
  await press('Sett inn eksempel på ROD.TRAAD');
  expect(inserted).toEqual([`=ROD.GAP("${unit}","Stell av ""sår""",2026)`, '=ROD.TRAAD("Kurs")']);
});

it('says when the cell is taken, and when Excel refuses', async () => {
  await openSection({ insert: async () => ({ kind: 'taken', address: 'A1' }) });
  await press(/ROD\.DEKNING/);
  expect(await screen.findByText(/Det står noe i A1 fra før/, {}, wait)).toBeTruthy();
});

it('shows Excel’s refusal with a way on', async () => {
  await openSection({
    insert: async () => {
      throw new WorkbookFault('No', 'AccessDenied');
    },
  });
  await press(/ROD\.GAP/);
  expect((await screen.findByRole('alert', {}, wait)).textContent).toContain('beskyttet');
});

it('works everything out anew when asked to', async () => {
  const { recalculated } = await openSection({}, 'nn');
  await press('Rekn ut på nytt');
  expect(await screen.findByText('Formlane hentar nye tal.', {}, wait)).toBeTruthy();
  expect(recalculated()).toBe(1);
});

it('says where formulas are missing', async () => {
  await openSection({ supported: false });
  expect(screen.getByText(/har ikke egne formler fra tillegg/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /ROD/ })).toBeNull();
});
