import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { planMappingRound } from './plan-mapping-round.ts';

const now = new Date('2026-11-25T09:00:00Z');

/** What is said of a draft for a unit of so many, all of whom are known to hold what is demanded. */
async function planFor(count: number) {
  const people = Array.from({ length: count }, (_, i) => `p${i}`);
  const records = fixedRecords(
    ['hr', ...people].map((person) => buildPerson(person)),
    {
      units: [buildUnit('ward')],
      employments: people.map((person) => buildEmployment(person, 'ward')),
      competences: [buildCompetence('c')],
      requirements: [buildRequirement('c', { unitId: asId('ward'), level: 2 })],
      assessments: people.map((person) => buildAssessment(person, 'c', { on: day('2026-11-20'), level: 3 })),
    },
    now,
  );
  const outcome = await planMappingRound(testContext(records, now), actor('hr', 'HrAdviser'), {
    ...{ title: 'r', purpose: 'p', usedFor: 'u', knownAlready: 'k' },
    ...{ unitIds: [asId('ward')], positionGroupIds: [], competenceIds: [asId('c')] },
    ...{ onlyMissing: true, minutesPerPerson: 2, hourlyCost: 450, endsOn: day('2026-12-15') },
  });
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value;
}

describe('a draft for a handful', () => {
  it('is priced, and tells nothing of what they hold: nobody has written down that it was read', async () => {
    const { people, price, known, exists, ifOnlyMissing, warnings } = await planFor(4);
    expect({ people, asked: price.people, ifOnlyMissing: ifOnlyMissing.people, known, warnings }).toEqual({
      ...{ people: 4, asked: 4, ifOnlyMissing: 4, known: 0, warnings: [] },
    });
    expect(exists).toMatchObject([{ competence: { id: 'c' }, fresh: undefined }]);
  });

  it('of five, what exists is counted', async () => {
    const { price, known, exists, warnings } = await planFor(5);
    expect({ asked: price.people, known, warnings }).toEqual({
      ...{ asked: 0, known: 5, warnings: [{ kind: 'nothingMissing' }] },
    });
    expect(exists).toMatchObject([{ fresh: 5 }]);
  });
});
