// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { reportArea, yearlyReport } from '../../../testing/evaluation-views.ts';
import { refusal } from '../../../testing/fake-client.ts';
import { renderView, watchTests } from '../../../testing/render-view.tsx';
import { watchSavedFiles } from '../../../testing/watch-saved-files.ts';
import { YearlyReport } from './yearly-report.tsx';

const serve = watchTests();

const open = (report = yearlyReport()) => {
  const service = serve({ yearlyReport: () => report });
  const opened: string[] = [];
  renderView(<YearlyReport unitId="u2" onOpen={(id) => opened.push(id)} />, service);
  return { service, opened };
};
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('the yearly report', () => {
  it('has a row for each area, also an empty one, and the sum without the gap', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Tabell til årsmeldingen' });
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    expect(cellsOf(row(/^Endring/))).toEqual([
      ...['5', '2', '2', '1', '0', '0', '45\u00a0000', '24,5', '1 / 0 / 1', '1', '10 → 7', '6 → 1'],
    ]);
    expect(cellsOf(row(/^Digital/)).slice(-2)).toEqual(['–', '–']);
    expect(cellsOf(row(/^Sum/)).slice(-3)).toEqual(['1', '–', '–']);
  });

  it('says it in plain words, with the owners’ own, and what lacks an answer can be opened', async () => {
    const { opened } = open();
    const area = within(await screen.findByRole('article', { name: 'Endring' }));
    expect(
      area.getByText(
        '5 tiltak var planlagt: 2 er ferdige, 2 er under arbeid, 1 er ikke begynt på. Av 2 evaluerte har 1 nådd kriteriet sitt, 0 delvis og 1 ikke. Gapet gikk fra 10 til 7, og det vi ikke vet, fra 6 til 1.',
      ),
    ).toBeTruthy();
    expect(area.getByRole('blockquote').textContent).toBe('Alle er trygge.');
    expect(area.getByText(/Ragnhild Moe/)).toBeTruthy();
    await userEvent.click(area.getByText('1 tiltak er over uten å være evaluert'));
    await userEvent.click(area.getByRole('button', { name: 'Glemt tiltak' }));
    expect(opened).toEqual(['m2']);
    expect(screen.getByText('Uten tiltak i året: Digital.')).toBeTruthy();
  });

  it('shows how the measures stood, quarter by quarter', async () => {
    open();
    const table = await screen.findByRole('table', { name: 'Slik har tiltakene gått' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map((head) => head.textContent)).toEqual(['3. kv. 2026', 'I dag']);
    expect(cellsOf(within(table).getByRole('row', { name: /Planlagt/ }))).toEqual(['5', '3']);
    expect(cellsOf(within(table).getByRole('row', { name: /Ferdig/ }))).toEqual(['0', '2']);
  });

  it('is asked for another year', async () => {
    const { service } = open();
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'År' }), '2025');
    expect(service.calls.map(({ input }) => input.query)).toEqual([{}, { year: 2025 }]);
  });

  it('is taken home as a file with one number in each cell', async () => {
    const saved = watchSavedFiles();
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Last ned som CSV' }));
    const [head, row] = ((await saved[0]?.file.text()) ?? '').trim().split('\r\n');
    expect(head).toContain('Gap 1. jan. 2026;Gap 23. nov. 2026;Ukjent 1. jan. 2026;Ukjent 23. nov. 2026');
    expect(row).toContain('Endring;Vilje til endring;5;2;2;1;0;0;45000;24,5;1;0;1;1;10;7;6;1');
    expect(row).toContain('Felles opplæring: Alle er trygge.');
  });

  it('tells those who see numbers why the gap is not there', async () => {
    const area = reportArea({
      ...{ gap: undefined, effects: [{ id: 'm1', title: 'T', reached: 'yes', effect: 'Alle kan det.' }] },
    });
    open(yearlyReport({ sight: 'numbers', areas: [area] }));
    const table = await screen.findByRole('table', { name: 'Tabell til årsmeldingen' });
    expect(within(table).queryByRole('columnheader', { name: 'Gap' })).toBeNull();
    expect(screen.getByText(/Gapet før og etter står ikke her/)).toBeTruthy();
    expect(screen.getByRole('blockquote').textContent).toBe('Alle kan det.');
    expect(screen.queryByText(/Gapet gikk/)).toBeNull();
  });

  it('says so when no adopted plan was for the year, and when it cannot be fetched', async () => {
    open(yearlyReport({ plans: 0, areas: [], quarters: [] }));
    expect(await screen.findByText(/Ingen vedtatte planer gjaldt her i 2026/)).toBeTruthy();
    const service = serve({
      yearlyReport: () => {
        throw refusal(500);
      },
    });
    renderView(<YearlyReport unitId="u3" onOpen={() => {}} />, service);
    expect(await screen.findByText(/req-42/)).toBeTruthy();
  });
});
