import { describe, expect, it } from 'vitest';
import { Unreachable } from '../../components/unreachable.ts';
import { WorkbookFault } from '../../excel/workbook-fault.ts';
import { datasetView, planColumns, planRow } from '../../testing/datasets.ts';
import { fakeService } from '../../testing/fake-client.ts';
import { FakeDataset } from '../../testing/fake-dataset.ts';
import { FakeWorkbook } from '../../testing/fake-workbook.ts';
import { compareDataset } from './compare-dataset.ts';
import type { Compared } from './compared.ts';
import type { Choice } from './decision.ts';
import { insertDataset } from './insert-dataset.ts';
import { refreshDataset } from './refresh-dataset.ts';
import { writeBack } from './write-back.ts';

const at = (id: string) => planColumns.findIndex((column) => column.id === id);
const blank = (cells: Readonly<Record<string, unknown>>) => planColumns.map(({ id }) => cells[id] ?? '');

/** A table of a dataset in a workbook, with whoever works in it. */
async function start(rows = datasetView().rows) {
  const dataset = new FakeDataset(rows);
  const workbook = new FakeWorkbook();
  let fault: (sent: number) => void = () => undefined;
  let sent = 0;
  const service = fakeService({
    dataset: dataset.view,
    saveRows: (sending) => {
      const outcomes = dataset.write(sending);
      sent += 1;
      fault(sent);
      return outcomes;
    },
  });
  const session = { workbook, clientIn: service.clientIn };
  const watch = { signal: new AbortController().signal, onProgress: () => undefined };
  await insertDataset({ ...session, language: 'nb' }, 'plan', { unit: 'u2' }, watch);
  const sheet = workbook.sheets.get('T1');
  if (sheet === undefined) throw new Error('No sheet');
  const table = () => workbook.list[0] ?? Promise.reject();
  const compare = async (): Promise<Compared> => {
    const outcome = await compareDataset(session, await table());
    if (outcome.kind !== 'compared') throw new Error(outcome.kind);
    return outcome.compared;
  };
  return {
    ...{ dataset, workbook, sheet, compare, calls: service.calls },
    type: (row: number, id: string, value: unknown) => sheet.body[row]?.splice(at(id), 1, value),
    cell: (row: number, id: string) => sheet.body[row]?.[at(id)],
    refresh: async () => refreshDataset(session, await table(), watch),
    failWhenSent: (next: typeof fault) => {
      fault = next;
    },
    write: (compared: Compared, choice: Choice = 'mine', signal = watch.signal) =>
      writeBack(
        session,
        compared,
        compared.proposals.map((proposal) => ({ proposal, choice })),
        { ...watch, signal },
      ),
  };
}
const results = (written: Awaited<ReturnType<typeof writeBack>>) =>
  written.results.map(({ result }) => result);

describe('writing back', () => {
  it('makes SharePoint as the sheet is, takes in what came of it, and leaves nothing to compare', async () => {
    const { dataset, compare, write, type, sheet, cell, calls } = await start();
    type(0, 'measure', 'Min tittel');
    type(0, 'dueOn', 46_357);
    sheet.body.push(blank({ measure: '=Nytt tiltak', 'year-2021': 'X' }));
    sheet.body.splice(1, 1);
    const compared = await compare();
    expect(compared.proposals.map(({ send }) => [send?.act, send?.version, send?.cells])).toEqual([
      ['change', 'v-m1', { measure: 'Min tittel', dueOn: '2026-12-01' }],
      ['add', undefined, { measure: '=Nytt tiltak', 'year-2021': 'x' }],
      ['remove', 'v-m2', {}],
    ]);
    expect(results(await write(compared))).toEqual(['saved', 'saved', 'saved']);
    expect(calls.at(-1)).toBe('nb saveRows plan u2 3');
    expect(dataset.rows.map(({ key }) => key)).toEqual(['m1', 'm3', `of:${compared.proposals[1]?.key}`]);
    expect([cell(2, 'key'), cell(2, 'status'), cell(2, 'year-2021')]).toEqual([
      `of:${compared.proposals[1]?.key}`,
      'Planlagt',
      'X',
    ]);
    expect((await compare()).proposals).toEqual([]);
  });

  it.each([[false], [true]])(
    'makes no new row twice when the answer was lost (refreshed since: %s)',
    async (refreshed) => {
      const { dataset, compare, write, sheet, failWhenSent, refresh } = await start();
      sheet.body.push(blank({ measure: 'Nytt tiltak' }));
      failWhenSent(() => {
        throw new Unreachable(new Error('Lost'));
      });
      const lost = await write(await compare());
      expect(lost.fault).toEqual({ kind: 'unreachable' });
      expect(results(lost)).toEqual(['unanswered']);
      expect([dataset.made, dataset.rows.length]).toEqual([1, 4]);
      failWhenSent(() => undefined);
      // Even when a refresh has brought the row in meanwhile, under the key the service gave it.
      if (refreshed) await refresh();
      const again = await compare();
      expect(again.proposals.map(({ send }) => send?.key)).toContain(sheet.body[3]?.[at('key')]);
      expect(results(await write(again))).toEqual(['unchanged']);
      expect([dataset.made, dataset.rows.length, sheet.body.length]).toEqual([1, 4, 4]);
      expect(sheet.body[3]?.at(-1)).toBe(dataset.rows[3]?.key);
      expect((await compare()).proposals).toEqual([]);
    },
  );

  it('tells what was written although Excel refuses to let the sheet follow', async () => {
    const { dataset, workbook, compare, write, type, failWhenSent } = await start();
    type(0, 'measure', ' Mitt tiltak ');
    failWhenSent(() => {
      workbook.refuse = new WorkbookFault('No', 'AccessDenied');
    });
    const written = await write(await compare());
    expect(written.fault).toMatchObject({ kind: 'excel', reason: 'protected' });
    expect(results(written)).toEqual(['saved']);
    expect(dataset.rows[0]?.cells[at('measure')]).toBe('Mitt tiltak');
  });

  it('goes on where it was stopped, in batches of fifty', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => planRow(`m${row}`, `Tiltak ${row}`));
    const { dataset, compare, write, type, calls, failWhenSent } = await start(rows);
    for (const row of rows.keys()) type(row, 'measure', `Endret ${row}`);
    const controller = new AbortController();
    failWhenSent((sent) => {
      if (sent === 2) controller.abort();
    });
    const stopped = results(await write(await compare(), 'mine', controller.signal));
    expect([
      stopped.filter((one) => one === 'saved').length,
      stopped.filter((one) => one === 'unsent').length,
    ]).toEqual([100, 20]);
    const left = await compare();
    expect(left.proposals).toHaveLength(20);
    expect(results(await write(left))).toHaveLength(20);
    expect(calls.filter((call) => call.includes('saveRows')).map((call) => call.split(' ').at(-1))).toEqual([
      '50',
      '50',
      '20',
    ]);
    expect(dataset.rows.every(({ cells }, row) => cells[at('measure')] === `Endret ${row}`)).toBe(true);
  });

  it('takes SharePoint’s where that was chosen, for a cell, a row taken out and a row others have taken out', async () => {
    const { dataset, compare, write, type, sheet, cell } = await start();
    type(0, 'measure', 'Mitt');
    type(2, 'measure', 'Mitt');
    dataset.change('m1', 'measure', 'Deres');
    dataset.remove('m3');
    sheet.body.splice(1, 1);
    expect(results(await write(await compare(), 'theirs'))).toEqual(['taken', 'taken', 'taken']);
    expect(cell(0, 'measure')).toBe('Deres');
    expect(sheet.body.map((row) => row[at('key')])).toEqual(['m1', 'm2']);
    expect((await compare()).proposals).toEqual([]);
  });

  it('brings a row in again that others have taken out, as a new one', async () => {
    const { dataset, compare, write, type, sheet } = await start();
    type(0, 'measure', 'Mitt');
    dataset.remove('m1');
    expect(results(await write(await compare()))).toEqual(['saved']);
    expect(dataset.rows.map(({ cells }) => cells[at('measure')])).toContain('Mitt');
    expect(sheet.body[0]?.[at('key')]).toBe(dataset.rows.at(-1)?.key);
    expect((await compare()).proposals).toEqual([]);
  });

  it('overwrites in SharePoint only what was seen, and says so of what was quicker', async () => {
    const { dataset, compare, write, type } = await start();
    type(0, 'measure', 'Mitt');
    const compared = await compare();
    dataset.change('m1', 'measure', 'Deres');
    expect(results(await write(compared))).toEqual(['conflict']);
    expect(dataset.rows[0]?.cells[at('measure')]).toBe('Deres');
    const again = await compare();
    expect(again.proposals[0]?.difference.side).toBe('conflict');
    expect(results(await write(again))).toEqual(['saved']);
    expect(dataset.rows[0]?.cells[at('measure')]).toBe('Mitt');
  });

  it('leaves a row that is no longer what was compared, and one that was sorted is found', async () => {
    const { dataset, compare, write, type, sheet } = await start();
    type(0, 'measure', 'Mitt');
    type(1, 'measure', 'Også mitt');
    const compared = await compare();
    type(0, 'measure', 'Noe helt annet');
    sheet.body.reverse();
    expect(results(await write(compared))).toEqual(['saved', 'moved']);
    expect(dataset.rows[0]?.cells[at('measure')]).not.toContain('annet');
    expect(sheet.body.at(-1)?.[at('measure')]).toBe('Noe helt annet');
  });

  it('brings a row back that was taken out and is only stopped', async () => {
    const { dataset, compare, write, sheet, cell } = await start();
    dataset.stopsOnly = true;
    sheet.body.splice(0, 1);
    expect(results(await write(await compare()))).toEqual(['saved']);
    expect([sheet.body.length, cell(2, 'key'), cell(2, 'status')]).toEqual([3, 'm1', 'Stanset']);
    expect((await compare()).proposals).toEqual([]);
  });

  it('takes in what the service made of it, and keeps what the user typed while it was sent', async () => {
    const { compare, write, type, cell, failWhenSent } = await start();
    type(0, 'measure', ' Mitt ');
    type(1, 'measure', 'Også mitt');
    failWhenSent(() => type(1, 'measure', 'Skrevet imens'));
    expect(results(await write(await compare()))).toEqual(['saved', 'saved']);
    expect([cell(0, 'measure'), cell(1, 'measure')]).toEqual(['Mitt', 'Skrevet imens']);
    expect((await compare()).proposals.map(({ send }) => send?.cells)).toEqual([
      { measure: 'Skrevet imens' },
    ]);
  });

  it('is undone by no refresh', async () => {
    const { compare, write, type, refresh, cell } = await start();
    type(0, 'measure', 'Mitt');
    await write(await compare());
    expect(await refresh()).toMatchObject({ kind: 'refreshed', changed: 0, kept: 0 });
    expect(cell(0, 'measure')).toBe('Mitt');
  });

  it('does not forget what a column under another name was filled with', async () => {
    const { compare, write, type, sheet, dataset } = await start();
    const label = sheet.header[at('measure')] ?? '';
    type(0, 'measure', 'Mitt');
    type(1, 'strategy', 'Rekruttere');
    sheet.header[at('measure')] = 'Tiltaket';
    expect(results(await write(await compare()))).toEqual(['saved']);

    sheet.header[at('measure')] = label;
    dataset.change('m1', 'measure', 'Deres');
    dataset.change('m3', 'measure', 'Bare deres');
    const sides = (await compare()).proposals.map(({ difference }) => [
      difference.key,
      difference.cells.map(({ column, side, base }) => [column, side, base]),
    ]);
    expect(sides).toEqual([
      ['m1', [['measure', 'conflict', 'Felles opplæring i endringsledelse']]],
      ['m3', [['measure', 'theirs', '=15 nøkkelpersoner']]],
    ]);
  });
});
