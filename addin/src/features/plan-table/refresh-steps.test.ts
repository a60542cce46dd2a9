import { createText } from '@rod-trad/shared/text/create-text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps } from '../../testing/fake-workbook.ts';
import { measureView, planView } from '../../testing/views.ts';
import { type PlanTable, planTable } from './plan-table.ts';
import { newYears, refreshSteps } from './refresh-steps.ts';

const text = createText('nb');
const inserted = planTable(planView(), text);
const labelsOf = (table: PlanTable) => Object.fromEntries(table.columns.map(({ id, label }) => [id, label]));
const sheetOf = (table: PlanTable) => ({
  header: table.columns.map(({ label }) => label),
  body: table.rows.map((row): unknown[] => [...row]),
});
const stepsFor = (...input: Parameters<typeof refreshSteps>) => {
  const steps = refreshSteps(...input);
  if (steps.kind !== 'steps') throw new Error(steps.kind);
  return steps;
};
const planWith = (changes: Record<string, Partial<Parameters<typeof measureView>[0]>>) =>
  planTable(
    planView({
      areas: planView().areas.map((area) => ({
        ...area,
        measures: area.measures.map((measure) => ({ ...measure, ...changes[measure.id] })),
      })),
    }),
    text,
  );
const labels = labelsOf(inserted);

describe('a refresh', () => {
  it('does nothing when nothing has changed', () => {
    expect(stepsFor(sheetOf(inserted), inserted, labels)).toMatchObject({
      ...{ writes: [], added: [], removed: [], changed: 0 },
    });
  });

  it('writes the cells that differ and no others', () => {
    const fresh = planWith({ m2: { status: 'delayed', dueOn: '2021-01-01' } });
    const steps = stepsFor(sheetOf(inserted), fresh, labels);
    expect(steps.writes).toEqual([{ row: 1, column: 9, values: ['Forsinket', 44_197] }]);
    expect(steps.changed).toBe(1);
  });

  it('finds rows that were sorted and columns that were moved, and leaves the user’s own', () => {
    const { header, body } = sheetOf(inserted);
    const sheet = {
      header: ['Notat', ...header.toReversed()],
      body: body.map((row, at): unknown[] => [`notat ${at}`, ...row.toReversed()]).toReversed(),
    };
    const steps = stepsFor(sheet, planWith({ m1: { status: 'done' } }), labels);
    expect(steps.writes).toEqual([{ row: 3, column: sheet.header.indexOf('Status'), values: ['Ferdig'] }]);
  });

  it('leaves a column of ours that was deleted or renamed', () => {
    const sheet = sheetOf(inserted);
    sheet.header[9] = 'Status i fjor';
    expect(stepsFor(sheet, planWith({ m1: { status: 'done' } }), labels).changed).toBe(0);
  });

  it('cannot tell rows apart without the key', () => {
    const sheet = sheetOf(inserted);
    sheet.header[12] = 'Noe annet';
    expect(refreshSteps(sheet, inserted, labels)).toEqual({ kind: 'noKey' });
  });

  it('adds and removes rows, last first, and keeps rows without a key', () => {
    const sheet = sheetOf(inserted);
    sheet.header.push('Notat');
    for (const row of sheet.body) row.push('mitt');
    sheet.body.splice(1, 0, [...sheet.header.map(() => ''), 'egen rad']);
    const [area, ...others] = planView().areas;
    if (area === undefined) throw new Error('No area');
    const fresh = planTable(
      planView({ areas: [{ ...area, measures: [measureView({ id: 'ny' })] }, ...others] }),
      text,
    );
    const steps = stepsFor(sheet, fresh, labels);
    expect(steps.removed).toEqual([3, 2, 0]);
    expect(steps.added.map((row) => row.slice(-2))).toEqual([['ny', null]]);
    expect(applySteps(sheet, steps).body.map((row) => row[12])).toEqual(['', 'area:a2', 'ny']);
  });

  it('keeps both true when the user has copied a row', () => {
    const sheet = sheetOf(inserted);
    sheet.body.push([...(sheet.body[0] ?? [])]);
    expect(stepsFor(sheet, planWith({ m1: { status: 'done' } }), labels).changed).toBe(2);
  });

  it('does not bring owners into a table that was inserted without them, nor touch an own column of that name', () => {
    const numbers = planTable(planView({ sight: 'numbers' }), text);
    const sheet = sheetOf(numbers);
    sheet.header.push('Ansvarlig');
    for (const row of sheet.body) row.push('meg');
    expect(newYears(sheet, inserted, labelsOf(numbers))).toEqual([]);
    expect(stepsFor(sheet, inserted, labelsOf(numbers)).writes).toEqual([]);
  });

  it('puts a new year in after the one before it, and empties a year that has passed', () => {
    const plan = planView().plan;
    if (plan === undefined) throw new Error('No plan');
    const fresh = planTable(planView({ plan: { ...plan, years: [2021, 2022, 2023, 2024] } }), text);
    const sheet = sheetOf(inserted);
    expect(newYears(sheet, fresh, labels)).toEqual([
      { id: 'year-2024', label: '2024', kind: 'year', place: 9 },
    ]);
    expect(newYears(sheet, fresh, { ...labels, 'year-2024': '2024' })).toEqual([]);
    expect(newYears({ ...sheet, header: ['Nøkkel', '2031'] }, fresh, labels)).toMatchObject([{ place: 1 }]);
    expect(newYears({ ...sheet, header: ['Nøkkel'] }, fresh, labels)).toEqual([]);
    expect(stepsFor(sheet, fresh, labels).writes).toEqual([{ row: 0, column: 5, values: [''] }]);
  });

  it('gives the fresh table for our columns and leaves all others, whatever was done to the sheet', () => {
    const ids = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'];
    const measures = fc
      .uniqueArray(fc.constantFrom(...ids), { maxLength: 6 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((id) =>
            fc
              .record({ title: fc.string(), years: fc.subarray([2020, 2021, 2022, 2023]) })
              .map((made) => measureView({ id, ...made })),
          ),
        ),
      );
    const tables = measures.map((made) =>
      planTable(
        planView({
          areas: planView().areas.map((area, at) => ({ ...area, measures: at === 0 ? made : [] })),
        }),
        text,
      ),
    );
    fc.assert(
      fc.property(tables, tables, fc.infiniteStream(fc.nat()), (old, fresh, chance) => {
        const next = () => Number(chance.next().value);
        const shuffled = <T>(items: readonly T[]) =>
          items
            .map((item) => [next(), item] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, item]) => item);
        const columns = shuffled([...old.columns.map((_, at) => at), -1]);
        const sheet = {
          header: columns.map((at) => old.columns[at]?.label ?? 'Notat'),
          body: shuffled(old.rows).map((row) =>
            columns.map((at): unknown => row[at] ?? `notat ${row.at(-1)}`),
          ),
        };
        const after = applySteps(sheet, stepsFor(sheet, fresh, labelsOf(old)));
        const key = after.header.indexOf('Nøkkel');
        const own = after.header.indexOf('Notat');
        const ours = after.body.map((row) =>
          fresh.columns.map(({ label }) => row[after.header.indexOf(label)]),
        );
        const byKey = (rows: readonly (readonly unknown[])[]) =>
          rows.toSorted((a, b) => String(a.at(-1)).localeCompare(String(b.at(-1))));
        expect(byKey(ours)).toEqual(byKey(fresh.rows));
        const before = new Set(old.rows.map((row) => row.at(-1)));
        for (const row of after.body)
          expect(row[own]).toBe(before.has(String(row[key])) ? `notat ${row[key]}` : '');
      }),
    );
  });
});
