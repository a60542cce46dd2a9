import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { buildPlan, buildRequirement, day } from '../testing/build.ts';
import { careTown, careTownNow } from '../testing/care-town.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { viewWays } from './view-ways.ts';

const hr = actor('hr', 'HrAdviser');
const leader = actor('lea');
const open = () => testContext(careTown(), careTownNow);
const ask = async (context: ReturnType<typeof open>, who = leader, unit = 'ward', competence = 'guide') => {
  const outcome = await viewWays(context, who, asId(unit), asId(competence));
  return outcome.kind === 'ok' ? outcome.value : outcome.kind;
};

describe('what the five ways are compared by', () => {
  it('is what lacks today and at the end of three more years, who could learn it, and who holds it', async () => {
    const context = open();
    context.records.put(
      'requirements',
      // From 2028 on level 4 is asked of the ward: one holds it, and the other three who are known do not.
      buildRequirement('guide', {
        id: asId('more'),
        unitId: asId('ward'),
        level: 4,
        validFrom: day('2028-06-01'),
      }),
    );
    expect(await ask(context)).toMatchObject({
      kind: 'shown',
      need: {
        on: '2026-11-23',
        learners: 2,
        holders: 2,
        years: [
          { year: 2026, needed: 5, lacking: 2 },
          { year: 2027, needed: 5, lacking: 2 },
          { year: 2028, needed: 5, lacking: 3 },
          { year: 2029, needed: 5, lacking: 3 },
        ],
      },
      level: 3,
    });
  });

  it('counts what the unit is short of together', async () => {
    expect(await ask(open(), leader, 'ward', 'wound')).toMatchObject({
      need: { years: [{ needed: 2, lacking: 1 }, {}, {}, {}] },
    });
  });

  it('has where a measure begins, for those who may make one there', async () => {
    const context = open();
    expect(await ask(context)).toMatchObject({ start: undefined });
    context.records.put('plans', buildPlan('plan', { firstYear: 2025, lastYear: 2028 }));
    const start = { planId: 'plan', areaId: 'area', years: [2025, 2026, 2027, 2028] };
    expect(await ask(context)).toMatchObject({ start });
    context.records.put('plans', buildPlan('plan', { firstYear: 2025, lastYear: 2028, status: 'evaluated' }));
    expect(await ask(context)).toMatchObject({ start: undefined });
  });

  it('may be shared with others by HR and by who leads the whole, and by nobody else', async () => {
    expect(await ask(open(), leader)).toMatchObject({ mayShare: false });
    expect(await ask(open(), actor('boss'))).toMatchObject({ mayShare: false });
    for (const who of [hr, actor('director')])
      expect(await ask(open(), who)).toMatchObject({ mayShare: true });
  });

  it('is nothing where nothing is asked, nor for those who see numbers, and is refused to the others', async () => {
    expect(await ask(open(), hr, 'clinic', 'unasked')).toEqual({ kind: 'noDemand' });
    expect(await ask(open(), actor('union', 'UnionRep'))).toEqual({ kind: 'notAllowed' });
    expect(await ask(open(), actor('ann'))).toBe('forbidden');
    expect(await ask(open(), hr, 'nowhere')).toBe('notFound');
    expect(await ask(open(), hr, 'ward', 'nothing')).toBe('notFound');
  });
});
