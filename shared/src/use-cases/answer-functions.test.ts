import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildUnit } from '../testing/build.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { director, leader, otherLeader, planTown } from '../testing/plan-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { answerFunctions } from './answer-functions.ts';
import type { CellQuestion } from './function-reports.ts';
import { viewGapMap } from './view-gap-map.ts';

type Who = ReturnType<typeof actor>;
const hr = actor('hr', 'HrAdviser');
const union = actor('union', 'UnionRep');
const lea = actor('lea');
const care = () => testContext(careTown(), careTownNow);

async function answers(who: Who, questions: readonly CellQuestion[], context = care()) {
  const outcome = await answerFunctions(context, who, questions);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
}
const gap = (unit: string, competence: string, year?: number): CellQuestion => ({
  ...{ ask: 'gap', unit, competence, year },
});
const faultsOf = async (who: Who, questions: readonly CellQuestion[], context = care()) =>
  (await answers(who, questions, context)).map((one) => (one.kind === 'fault' ? one.fault : one.kind));

describe('what a cell asks of gaps', () => {
  it('is found by name in any case, or by key', async () => {
    const told = { kind: 'told', ask: 'gap', told: { kind: 'shown', gap: { required: 5, gap: 2 } } };
    const asked = [gap('ENHET Ward', 'kompetanse GUIDE'), gap('ward', 'guide'), gap(' WARD ', 'Guide ')];
    expect(await answers(hr, asked)).toMatchObject([told, told, told]);
  });

  it.each([
    ['HR', hr, 'town', [2026, 2030, 2036]],
    ['the leader', lea, 'ward', [2026, 2031]],
    ['the union', union, 'town', [2026]],
  ] as const)('is for %s what the map of gaps tells', async (_name, who, top, years) => {
    for (const year of years) {
      const map = await viewGapMap(care(), who, { unitId: asId(top), year });
      if (map.kind !== 'ok' || map.value.table.kind !== 'shown') throw new Error('no map');
      const cells = map.value.table.rows.flatMap(({ unit, totals }) =>
        totals.map((told) => ({ unit, told, id: (told.kind === 'shown' ? told.gap : told).competenceId })),
      );
      expect(cells.length).toBeGreaterThan(0);
      const asked = cells.map(({ unit, id }) => gap(unit.id, id, year));
      expect(await answers(who, asked)).toEqual(
        cells.map(({ told }) => ({ kind: 'told', ask: 'gap', told })),
      );
    }
  });

  it('is a number nobody can work out for those who see numbers', async () => {
    const [small] = await answers(union, [gap('ward', 'guide')]);
    expect(small).toMatchObject({ kind: 'told', told: { kind: 'hidden' } });
  });

  it('is nothing where nothing is asked', async () => {
    expect(await answers(hr, [gap('clinic', 'guide')])).toEqual([
      { kind: 'told', ask: 'gap', told: undefined },
    ]);
  });

  it('has a fault of its own for each thing that is wrong, and the others are answered', async () => {
    const context = care();
    context.records.put('units', buildUnit('clinic-2', { name: 'Enhet clinic', parentId: asId('health') }));
    const asked = [
      gap('Nowhere', 'guide'),
      gap('Enhet clinic', 'guide'),
      gap('Enhet health Enhet ward', 'guide'),
      gap('ward', 'Strikking'),
      gap('ward', 'guide', 2025),
      gap('ward', 'guide', 2037),
      gap('ward', 'guide', 2026.5),
      gap('', ''),
    ];
    expect(await faultsOf(hr, asked, context)).toEqual([
      ...['unknownUnit', 'severalUnits', 'told', 'unknownCompetence'],
      ...['yearNotTold', 'yearNotTold', 'yearNotTold', 'unknownUnit'],
    ]);
    const [, , , , early] = await answers(hr, asked, context);
    expect(early).toEqual({ kind: 'fault', fault: 'yearNotTold', about: '2026–2036' });
    expect(await faultsOf(union, [gap('ward', 'guide', 2030)])).toEqual(['yearNotTold']);
  });

  it('is refused where one has no right, and somebody’s own unit comes first of those with one name', async () => {
    const context = care();
    context.records.put('units', buildUnit('ward-2', { name: 'Enhet ward', parentId: asId('town') }));
    expect(await faultsOf(lea, [gap('clinic', 'guide'), gap('Enhet ward', 'guide')], context)).toEqual([
      ...['noAccess', 'told'],
    ]);
    for (const who of [actor('bo'), actor('admin', 'Administrator')]) {
      expect(await answerFunctions(context, who, [gap('ward', 'guide')])).toEqual({ kind: 'forbidden' });
    }
  });

  it('is taken down once for each call, with the unit that holds them all', async () => {
    const context = care();
    await answers(hr, [gap('ward', 'guide'), gap('clinic', 'guide'), gap('ward', 'wound')], context);
    expect(context.audited).toEqual([
      expect.objectContaining({ actorId: 'hr', action: 'read:functions', subject: 'health', people: 0 }),
    ]);
    await answers(lea, [gap('clinic', 'guide')], context);
    expect(context.audited).toHaveLength(1);
  });
});

describe('what a cell asks of a measure', () => {
  const thread = (measure: string): CellQuestion => ({ ask: 'thread', measure });

  it('is the way up from it, found by title or key', async () => {
    const report = { goals: [{ title: { nb: 'Bo hjemme' } }], area: { id: 'area' }, measure: { id: 'm1' } };
    expect(await answers(leader, [thread('sårstell'), thread('m1')], planTown())).toMatchObject([
      { kind: 'thread', report },
      { kind: 'thread', report },
    ]);
  });

  it('is refused as on its page, and told apart from one that is not there', async () => {
    const context = planTown();
    expect(await faultsOf(otherLeader, [thread('m1'), thread('Seiling')], context)).toEqual([
      ...['noAccess', 'unknownMeasure'],
    ]);
    const running = context.records.get('measures', asId('running'))?.entity;
    if (running === undefined) throw new Error('gone');
    context.records.put('measures', { ...running, id: asId<'Measure'>('twin') });
    expect(await faultsOf(director, [thread('Påbegynt'), thread('twin')], context)).toEqual([
      ...['severalMeasures', 'thread'],
    ]);
  });
});
