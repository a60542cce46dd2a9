import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMeasure, buildPlan, day } from '../../testing/build.ts';
import { asId } from '../ids.ts';
import { measureStatuses } from '../measure.ts';
import { planYears } from '../plan.ts';
import { type CopyPlaces, copyForward, copyId, isCarriedOn } from './copy-forward.ts';

const everything: CopyPlaces = { isGoal: () => true, isEmployed: () => true, copyAbove: () => undefined };
const from = buildPlan('old', { firstYear: 2024, lastYear: 2027 });
const to = buildPlan('new', { firstYear: 2028, lastYear: 2031 });

describe('copying a plan forward', () => {
  it('begins what is unfinished anew, where it stood, without its days', () => {
    const measures = [
      buildMeasure('m1', {
        ...{ planId: asId('old'), years: [2024, 2027], dueOn: day('2027-06-01'), ownerId: asId('gone') },
        ...{ goalIds: [asId('g'), asId('removed')], parentMeasureId: asId('above'), team: 'Oss' },
        sessions: [{ on: day('2026-05-05'), place: 'Her', hours: 2 }],
      }),
      buildMeasure('done', { planId: asId('old'), status: 'done' }),
      buildMeasure('m2', { planId: asId('old'), parentMeasureId: asId('m1') }),
      buildMeasure('m3', { planId: asId('old'), parentMeasureId: asId('done') }),
    ];
    const copies = copyForward(from, measures, to, copyId('k'), {
      isGoal: (id) => id === 'g',
      isEmployed: (id) => id !== 'gone',
      copyAbove: (id) => (id === 'above' ? asId('aboveAnew') : undefined),
    });
    expect(copies).toMatchObject([
      {
        ...{ id: 'k~m1', planId: 'new', copiedFrom: 'm1', years: [2028, 2031], status: 'planned' },
        ...{ progress: 0, dueOn: undefined, ownerId: undefined, goalIds: ['g'], sessions: [], team: 'Oss' },
        parentMeasureId: 'aboveAnew',
      },
      { id: 'k~m2', copiedFrom: 'm2', parentMeasureId: 'k~m1', ownerId: 'leader' },
      { id: 'k~m3', copiedFrom: 'm3', parentMeasureId: undefined },
    ]);
  });

  it('gives a copy of a copy an id of its own, and no longer', () => {
    const once = copyId('11111111-1111')(asId('22222222-2222'));
    expect(once).toBe('11111111~22222222-2222');
    expect(copyId('33333333-3333')(once)).toBe('33333333~22222222-2222');
  });

  it('loses nothing unfinished and takes nothing finished along, whatever the plan', () => {
    const rows = fc.array(
      fc.record({
        status: fc.constantFrom(...measureStatuses),
        years: fc.subarray([...planYears(from)]),
        parent: fc.nat(20),
        order: fc.integer({ min: 1, max: 30 }),
      }),
      { maxLength: 20 },
    );
    const length = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(rows, length, (given, years) => {
        const into = { ...to, lastYear: to.firstYear + years - 1 };
        const measures = given.map(({ parent, ...row }, i) =>
          buildMeasure(`m${i}`, { planId: from.id, ...row, parentMeasureId: asId(`m${parent}`) }),
        );
        const copies = copyForward(from, measures, into, copyId('k'), everything);
        expect(copies.map(({ copiedFrom }) => copiedFrom)).toEqual(
          measures.filter(isCarriedOn).map(({ id }) => id),
        );
        expect(new Set(copies.map(({ id }) => id)).size).toBe(copies.length);
        for (const copy of copies) {
          const original = measures.find(({ id }) => id === copy.copiedFrom);
          const places = original?.years.map((year) => year - from.firstYear) ?? [];
          expect(copy.years.map((year) => year - into.firstYear)).toEqual(places.filter((at) => at < years));
          expect(planYears(into)).toEqual(expect.arrayContaining([...copy.years]));
          expect(copy).toMatchObject({ title: original?.title, order: original?.order, planId: into.id });
          // What hangs on a measure hangs on its copy, and on nothing of the period before.
          const parent = measures.find(({ id }) => id === original?.parentMeasureId);
          const copied = copies.find((one) => one.copiedFrom === parent?.id);
          expect(copy.parentMeasureId).toBe(copied?.id);
        }
      }),
    );
  });
});
