import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildUnit,
  day,
} from '../testing/build.ts';
import { buildRound } from '../testing/build-round.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { viewMappingRound } from './view-mapping-round.ts';
import { viewMappingRounds } from './view-mapping-rounds.ts';

const now = new Date('2026-11-25T09:00:00Z');
const hr = actor('hr', 'HrAdviser');

/** A round in a unit of so many people, all of whom have answered its one question. */
function answeredBy(count: number) {
  const people = Array.from({ length: count }, (_, i) => `p${i}`);
  const records = fixedRecords(
    ['hr', ...people].map((person) => buildPerson(person)),
    {
      units: [buildUnit('ward')],
      employments: people.map((person) => buildEmployment(person, 'ward')),
      competences: [buildCompetence('c')],
      mappingRounds: [buildRound('r', { unitIds: [asId('ward')], competenceIds: [asId('c')] })],
      assessments: people.map((person) =>
        buildAssessment(person, 'c', { on: day('2026-11-20'), roundId: asId('r') }),
      ),
    },
    now,
  );
  return testContext(records, now);
}

describe('the answers of a handful', () => {
  it('are not counted either: four answers from four people would say that nobody has kept silent', async () => {
    const context = answeredBy(4);
    const none = { collected: 0, used: 0, unused: 0 };
    expect(await viewMappingRound(context, hr, asId('r'))).toMatchObject({
      value: { progress: { kind: 'few', asked: 4 }, debt: none, questions: [{ debt: none }] },
    });
    expect(await viewMappingRounds(context, hr)).toMatchObject({
      value: { debt: none, rounds: [{ debt: none }] },
    });
  });

  it('are counted from five people on', async () => {
    const context = answeredBy(5);
    const five = { collected: 5, used: 0, unused: 5 };
    expect(await viewMappingRound(context, hr, asId('r'))).toMatchObject({
      value: { progress: { kind: 'shown', asked: 5 }, debt: five, questions: [{ debt: five }] },
    });
    expect(await viewMappingRounds(context, hr)).toMatchObject({ value: { debt: five } });
  });
});
