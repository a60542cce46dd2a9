// @vitest-environment jsdom
import type { RowOutcome } from '@rod-trad/shared/contracts/dataset-views';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SignInFault } from '../../../components/sign-in-fault.ts';
import { planColumns } from '../../../testing/datasets.ts';
import { refusal } from '../../../testing/fake-client.ts';
import { FakeDataset } from '../../../testing/fake-dataset.ts';
import { type Answers, press, said, wait, withTable } from '../../../testing/open-pane.ts';
import { watchConsole } from '../../../testing/render-pane.tsx';

watchConsole();

/** A table in the workbook, and a dataset that can be written to behind it. */
async function start(answers: Answers = {}) {
  const dataset = new FakeDataset();
  const opened = await withTable({ dataset: dataset.view, saveRows: dataset.write, ...answers });
  return { ...opened, dataset };
}
const compare = () => press(/^Sammenlign: /);
const row = async (name: string) => {
  const heading = await screen.findByRole('heading', { name, level: 3 }, wait);
  return within(heading.closest('li') ?? heading);
};

describe('comparing', () => {
  it('shows each cell as it was, in the sheet and in SharePoint, and goes to it', async () => {
    const { dataset, type, workbook } = await start();
    type(0, 'Overordnede tiltak', 'Mitt');
    type(0, 'Frist', 46_357);
    dataset.change('m1', 'measure', 'Deres');
    await compare();
    await said('Her er det som er ulikt i arket og i SharePoint. Ingenting er skrevet ennå.');
    const shown = await row('Mitt');
    expect(shown.getByText('Endret begge steder. Velg hva som skal gjelde.')).toBeTruthy();
    expect(shown.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      ...['Felles opplæring i endringsledelse', 'Mitt', 'Deres'],
      ...['15. des. 2020', '1. des. 2026', '15. des. 2020'],
    ]);
    await userEvent.click(shown.getByRole('button', { name: 'C2: Overordnede tiltak' }));
    await waitFor(() => expect(workbook.selected).toEqual({ row: 0, column: 2 }));
    expect(await row('Mitt')).toBeTruthy();
  });

  it('writes nothing in a conflict before somebody has chosen, and then what was chosen', async () => {
    const { dataset, type, sheet, service } = await start();
    type(0, 'Overordnede tiltak', 'Mitt');
    type(1, 'Overordnede tiltak', 'Også mitt');
    type(2, 'Overordnede tiltak', 'Bare mitt');
    dataset.change('m1', 'measure', 'Deres');
    dataset.change('m2', 'measure', 'Også deres');
    await compare();
    expect(await screen.findByText('Skrives til SharePoint: 1. Hentes til arket: 0.', {}, wait)).toBeTruthy();
    await userEvent.click((await row('Mitt')).getByRole('radio', { name: 'Arket' }));
    await userEvent.click((await row('Også mitt')).getByRole('radio', { name: 'SharePoint' }));
    expect(screen.getByText('Skrives til SharePoint: 2. Hentes til arket: 1.')).toBeTruthy();
    expect(service.calls.filter((call) => call.includes('saveRows'))).toEqual([]);
    await press('Utfør det du har valgt');
    await said(/2 rader er skrevet til SharePoint.1 rad er hentet til arket..*Arket og SharePoint er like/);
    expect(dataset.rows.map(({ cells }) => cells[2])).toEqual(['Mitt', 'Også deres', 'Bare mitt']);
    expect(sheet.body.map((cells) => cells[2])).toEqual(['Mitt', 'Også deres', 'Bare mitt']);
    const details = screen.getByText('Vis hva det ble av hver rad').closest('details');
    expect(details?.textContent).toContain('Mitt: lagret');
    expect(details?.textContent).toContain('Også mitt: hentet fra SharePoint');
    await press('Tilbake');
    expect(await screen.findByRole('button', { name: 'Sett inn tabellen' })).toBeTruthy();
  });

  it('can choose the same for all, and leave all', async () => {
    const { dataset, type } = await start();
    for (const at of [0, 1]) {
      type(at, 'Overordnede tiltak', `Mitt ${at}`);
      dataset.change(`m${at + 1}`, 'measure', 'Deres');
    }
    await compare();
    await press('Arket');
    expect(await screen.findByText('Skrives til SharePoint: 2. Hentes til arket: 0.')).toBeTruthy();
    await press('SharePoint');
    expect(await screen.findByText('Skrives til SharePoint: 0. Hentes til arket: 2.')).toBeTruthy();
    await press('La stå');
    expect(await screen.findByText('Skrives til SharePoint: 0. Hentes til arket: 0.')).toBeTruthy();
    const go = screen.getByRole('button', { name: 'Utfør det du har valgt' });
    expect(go.getAttribute('aria-disabled')).toBe('true');
  });

  it('says what is wrong in a cell, and what the service has against a row, and sends neither', async () => {
    const words = 'Tittelen er for lang.';
    const refuse = (key: string): RowOutcome => ({
      ...{ key, outcome: 'refused' },
      faults: [{ column: 'measure', words }, { words: 'Planen er vedtatt.' }],
    });
    const { type, service } = await start({ checkRows: (rows) => rows.map(({ key }) => refuse(key)) });
    type(0, '2021', 'kanskje');
    type(1, 'Strategi', 'Utvikl');
    type(2, 'Overordnede tiltak', 'For lang');
    await compare();
    expect(
      (await row('Felles opplæring i endringsledelse')).getByText(/bare stå x eller ingenting/),
    ).toBeTruthy();
    expect(
      (await row('Opplæring i medarbeiderskap')).getByText(/en av disse: Utvikle, Mobilisere, Rekruttere/),
    ).toBeTruthy();
    const refused = await row('For lang');
    expect(refused.getByText(words)).toBeTruthy();
    expect(refused.getByText('Planen er vedtatt.')).toBeTruthy();
    expect(refused.queryByRole('radio', { name: 'Arket' })).toBeNull();
    expect(service.calls.at(-1)).toBe('nb checkRows plan u2 1');
    expect(screen.getByText('Skrives til SharePoint: 0. Hentes til arket: 0.')).toBeTruthy();
  });

  it('tells of a copied row and makes a new one of it, and of a column under another name', async () => {
    const { sheet, dataset, workbook } = await start();
    sheet.body.push([...(sheet.body[0] ?? [])]);
    sheet.header[3] = 'Strategi (ny)';
    await compare();
    expect(
      await screen.findByText(/Kolonnen «Strategi» står ikke under sitt eget navn/, {}, wait),
    ).toBeTruthy();
    await press('Gå til D1');
    await waitFor(() => expect(workbook.selected).toEqual({ row: -1, column: 3 }));
    expect(screen.getByText(/er en kopi av rad 2 og er ikke sammenlignet/)).toBeTruthy();
    await press('Gjør kopien til en ny rad');
    await said(/Kopien er nå en ny rad/);
    expect((await row('Felles opplæring i endringsledelse')).getByText('Ny i arket')).toBeTruthy();
    await press('Utfør det du har valgt');
    await said(/1 rad er skrevet/);
    expect(dataset.rows).toHaveLength(4);
  });

  it('keeps the edits when signing in fails half-way, and gets on from there', async () => {
    let fault: Error | undefined = new SignInFault('reopen', '13006', new Error('Old'));
    const dataset = new FakeDataset();
    const { type } = await withTable({
      dataset: dataset.view,
      saveRows: (rows) => {
        if (fault !== undefined) throw fault;
        return dataset.write(rows);
      },
    });
    type(0, 'Overordnede tiltak', 'Mitt');
    await compare();
    await press('Utfør det du har valgt');
    await said(/Innloggingen din er for gammel.*1 rad er ikke sendt/);
    fault = undefined;
    await press('Utfør det du har valgt');
    await said(/1 rad er skrevet til SharePoint/);
    expect(dataset.rows[0]?.cells[2]).toBe('Mitt');
  });

  it('refuses in words, and offers no comparison of what may not be changed', async () => {
    let allowed = true;
    const dataset = new FakeDataset();
    await withTable({
      dataset: () => {
        if (!allowed) throw refusal(403);
        return dataset.view();
      },
    });
    allowed = false;
    await compare();
    await said(/Plan Fjordvik sykehjem:Det gikk galt.Prøv en annen gang./);
    document.body.replaceChildren();
    const columns = planColumns.map((column) => ({ ...column, editable: false }));
    await withTable({ dataset: () => ({ ...dataset.view(), columns }) });
    expect(screen.queryByRole('button', { name: /^Sammenlign: / })).toBeNull();
  });

  it('finds nothing where nothing differs, and says so', async () => {
    await start();
    await compare();
    await said('Plan Fjordvik sykehjem: Arket og SharePoint er like.');
    expect(screen.queryByRole('button', { name: 'Utfør det du har valgt' })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('status')));
    await press('Sammenlign på nytt');
    await said('Plan Fjordvik sykehjem: Arket og SharePoint er like.');
  });

  it('chooses nothing beforehand that others in the workbook have typed, or may have', async () => {
    const { type, workbook } = await start();
    type(0, 'Overordnede tiltak', 'Lederens');
    type(1, 'Overordnede tiltak', 'Mitt');
    workbook.others = { wrote: (key) => key === 'm1', unplaced: false };
    await compare();
    const checked = async (name: string) => {
      const shown = await row(name);
      return ['Arket', 'La stå'].filter(
        (label) => (shown.getByRole('radio', { name: label }) as HTMLInputElement).checked,
      );
    };
    expect([await checked('Lederens'), await checked('Mitt')]).toEqual([['La stå'], ['Arket']]);
    expect((await row('Lederens')).getByText(/En annen som har arbeidsboken åpen/)).toBeTruthy();
    expect((await row('Lederens')).getByText('I arket (fra en annen)')).toBeTruthy();
    expect(screen.getByText(/Det de skrev mens det var lukket, kan vi ikke skille/)).toBeTruthy();
    workbook.others = { wrote: () => false, unplaced: true };
    await press('Sammenlign på nytt');
    await screen.findByText(/Derfor er ingenting valgt på forhånd/, undefined, wait);
    expect([await checked('Lederens'), await checked('Mitt')]).toEqual([['La stå'], ['La stå']]);
  });
});
