// @vitest-environment jsdom
import type { DatasetChoices } from '@rod-trad/shared/contracts/dataset-views';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { WorkbookFault } from '../../../excel/workbook-fault.ts';
import { datasetChoices, datasetView, planRow } from '../../../testing/datasets.ts';
import { refusal } from '../../../testing/fake-client.ts';
import { type Answers, fail, inTurn, openPane, press, said, wait } from '../../../testing/open-pane.ts';
import { watchConsole } from '../../../testing/render-pane.tsx';

watchConsole();

const offer = (kind: DatasetChoices['datasets'][number]['kind'], years: number[] = []) => ({
  ...{ kind, title: kind, about: '', byUnit: true, years, byArea: false, editable: false },
});
const allOffered = () =>
  datasetChoices({
    datasets: [
      offer('plan'),
      offer('gapMatrix', [2026, 2027]),
      offer('projection'),
      offer('consultation', [2026]),
    ],
  });

async function openTemplates(answers: Answers = {}) {
  const opened = await openPane({ datasets: allOffered, ...answers });
  await press('Diagrammer og maler');
  await screen.findByRole('heading', { name: 'Diagrammer og maler' }, wait);
  return opened;
}
const choose = async (name: RegExp) => userEvent.click(await screen.findByRole('radio', { name }, wait));

describe('templates in the pane', () => {
  it('offers what the service has offered the tables of, and nothing else', async () => {
    await openTemplates({ datasets: () => datasetChoices({ datasets: [offer('talks'), offer('plan')] }) });
    await waitFor(() => expect(screen.getAllByRole('radio')).toHaveLength(1), wait);
    expect(screen.getByRole('radio', { name: /Planen år for år/ })).toBeTruthy();
  });

  it('counts the plan by year in its own table, and takes it back until it is edited', async () => {
    const { workbook, service } = await openTemplates();
    await choose(/Planen år for år/);
    await press('Sett inn malen');
    await said('Planen år for år er satt inn på 1 nytt ark.');
    expect(service.calls.at(-1)).toBe('nb dataset plan u2');
    expect(workbook.layouts[0]?.front?.counts?.rows[1]).toEqual(['2021', '=COUNTIF(T1[2021],"x")']);
    expect(workbook.layouts[0]?.figures[0]?.series[0]?.values).toMatchObject({ column: 1, count: 4 });
    await press('Angre');
    await said(/er tatt ut igjen/);
    expect([workbook.sheets.size, workbook.list]).toEqual([0, []]);
    await press('Sett inn malen');
    await said(/er satt inn/);
    workbook.sheets.get('T1')?.body[0]?.splice(0, 1, 'Mitt');
    await press('Angre');
    await said(/kan ikke angres lenger/);
    expect(workbook.sheets.size).toBe(1);
  });

  it('says in words that there is nothing to draw, and touches nothing', async () => {
    const hidden = datasetView({
      kind: 'gapMatrix',
      columns: [
        { id: 'unit', label: 'Enhet', kind: 'text', editable: false },
        { id: 'all', label: 'Alt samlet', kind: 'percent', editable: false },
        { id: 'key', label: 'Nøkkel', kind: 'key', editable: false },
      ],
      rows: [{ key: 'u3', cells: ['Sol', 'Skjult', 'u3'] }],
    });
    const { workbook } = await openTemplates({
      dataset: inTurn(
        () => ({ ...hidden, rows: [] }),
        () => hidden,
      ),
    });
    await choose(/Dekning etter enhet/);
    await press('Sett inn malen');
    await said(/Det er ingenting å vise her ennå/);
    await press('Sett inn malen');
    await said(/Alle tallene her er skjult/);
    expect([workbook.sheets.size, workbook.layouts]).toEqual([0, []]);
  });

  it('makes the package without people, each table on its sheet and the seven questions in front', async () => {
    const { workbook, service } = await openTemplates();
    await choose(/Drøftingspakke/);
    await press('Sett inn malen');
    await said('Drøftingspakke er satt inn på 2 nye ark.');
    expect(service.calls.slice(-2)).toEqual(['nb dataset consultation u2 2026', 'nb dataset plan u2']);
    expect([...workbook.sheets.values()].map(({ header }) => header.includes('Ansvarlig'))).toEqual([
      false,
      false,
    ]);
    expect([...workbook.sheets.values()].flatMap(({ body }) => body.flat())).not.toContain('Ragnhild Moe');
    const words = workbook.layouts[0]?.front?.lines.map((line) => line.words) ?? [];
    expect(words.filter((line) => /^[1-7]\. /.test(line))).toHaveLength(7);
    expect(words).toContain('Per 23. nov. 2026, 09:15');
  });

  it('leaves nothing behind when the service refuses, or Excel does half-way', async () => {
    const { workbook } = await openTemplates({ dataset: inTurn(fail(refusal(403)), () => datasetView()) });
    await choose(/Planen år for år/);
    await press('Sett inn malen');
    await said(/Det gikk galt\..*Arbeidsboken er urørt/);
    workbook.layOut = () => Promise.reject(new WorkbookFault('Locked', 'AccessDenied'));
    await press('Sett inn malen');
    await said(/beskyttet/);
    expect([workbook.sheets.size, workbook.list]).toEqual([0, []]);
  });

  it('does not take a plan without a single year for one', async () => {
    const none = planRow('m1', 'Uten år', { 'year-2020': '' });
    await openTemplates({ dataset: () => datasetView({ rows: [none] }) });
    await choose(/Planen år for år/);
    await press('Sett inn malen');
    await said(/Det er ingenting å vise her ennå/);
  });
});
