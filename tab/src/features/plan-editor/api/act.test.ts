import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureView } from '../../../testing/plan-views.ts';
import { type Act, type Areas, applyActs, inverseOf, placeOf } from './act.ts';
import { stepMove } from './step-move.ts';

const area = (id: string, ...measures: string[]) => ({
  id,
  name: id,
  mainGoal: '',
  measures: measures.map((measure) => measureView({ id: measure, title: measure, years: [2027] })),
});
const plan: Areas = [area('a', 'm1', 'm2', 'm3'), area('b'), area('c', 'm4')];
const layout = (areas: Areas) =>
  areas.map(({ id, measures }) => `${id}: ${measures.map((measure) => measure.id).join(' ')}`.trim());
const move = (measureId: string, areaId: string, before?: string): Act => ({
  kind: 'move',
  key: 'k',
  measureId,
  areaId,
  before,
});

describe('what is done in the table', () => {
  it.each([
    [move('m3', 'a', 'm1'), ['a: m3 m1 m2', 'b:', 'c: m4']],
    [move('m1', 'b'), ['a: m2 m3', 'b: m1', 'c: m4']],
    [move('m1', 'c', 'm4'), ['a: m2 m3', 'b:', 'c: m1 m4']],
    // What it was to stand before has gone: last.
    [move('m4', 'a', 'm9'), ['a: m1 m2 m3 m4', 'b:', 'c:']],
    [move('m1', 'nowhere'), ['a: m1 m2 m3', 'b:', 'c: m4']],
  ])('%o', (act, after) => {
    expect(layout(applyActs(plan, [act]))).toEqual(after);
  });

  it('leaves the rows it does not touch the same objects, so that they are not drawn anew', () => {
    const cell = { kind: 'year', year: 2026, on: true } as const;
    const after = applyActs(plan, [{ kind: 'cell', key: 'k', measureId: 'm2', cell }]);
    expect(placeOf(after, 'm2')?.measure.years).toEqual([2026, 2027]);
    expect(after[0]?.measures[0]).toBe(plan[0]?.measures[0]);
    expect(after[2]).toBe(plan[2]);
  });

  it('a row that is there already is not made twice', () => {
    const create: Act = { kind: 'create', key: 'm9', measureId: 'm9', areaId: 'b', title: 'Ny' };
    expect(layout(applyActs(plan, [create, create]))).toEqual(['a: m1 m2 m3', 'b: m9', 'c: m4']);
  });

  const measureId = fc.constantFrom('m1', 'm2', 'm3', 'm4');
  const anyAct: fc.Arbitrary<Act> = fc.oneof(
    fc
      .record({ measureId, areaId: fc.constantFrom('a', 'b', 'c'), before: fc.option(measureId) })
      .map((one) => move(one.measureId, one.areaId, one.before ?? undefined)),
    fc.record({ measureId, year: fc.constantFrom(2026, 2027) }).map(
      ({ year, ...one }): Act => ({
        kind: 'cell',
        key: 'k',
        ...one,
        cell: { kind: 'year', year, on: true },
      }),
    ),
    fc.record({ measureId, to: fc.string() }).map(({ to, ...one }): Act => {
      return { kind: 'cell', key: 'k', ...one, cell: { kind: 'title', to, seen: '' } };
    }),
  );
  /** As the page makes it: from what it shows. */
  const truly = (areas: Areas, act: Act): Act | undefined => {
    const measure = placeOf(areas, act.measureId)?.measure;
    if (measure === undefined || act.kind !== 'cell') return act;
    const { cell } = act;
    if (cell.kind === 'year') return { ...act, cell: { ...cell, on: !measure.years.includes(cell.year) } };
    return cell.kind === 'title' ? { ...act, cell: { ...cell, seen: measure.title } } : act;
  };

  it('is taken back step by step, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (acts) => {
        let shown = plan;
        const undo: Act[] = [];
        for (const made of acts) {
          const act = truly(shown, made);
          // No row is put before itself.
          if (act === undefined || (act.kind === 'move' && act.before === act.measureId)) continue;
          const inverse = inverseOf(shown, act, '');
          if (inverse !== undefined) undo.push(inverse);
          shown = applyActs(shown, [act]);
        }
        expect(applyActs(shown, undo.toReversed())).toEqual(plan);
      }),
    );
  });
});

describe('a step up or down', () => {
  it('walks a row through the whole plan and back', () => {
    let shown = plan;
    const seen: string[][] = [];
    for (const step of [1, 1, 1, 1, -1, -1] as const) {
      const act = stepMove(shown, 'm2', step);
      shown = act === undefined ? shown : applyActs(shown, [act]);
      seen.push(layout(shown));
    }
    expect(seen).toEqual([
      ['a: m1 m3 m2', 'b:', 'c: m4'],
      ['a: m1 m3', 'b: m2', 'c: m4'],
      ['a: m1 m3', 'b:', 'c: m2 m4'],
      ['a: m1 m3', 'b:', 'c: m4 m2'],
      ['a: m1 m3', 'b:', 'c: m2 m4'],
      ['a: m1 m3', 'b: m2', 'c: m4'],
    ]);
  });

  it('ends at the ends', () => {
    expect(stepMove(plan, 'm1', -1)).toBeUndefined();
    expect(stepMove(plan, 'm4', 1)).toBeUndefined();
  });
});
