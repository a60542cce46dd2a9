import { asId } from '../domain/ids.ts';
import {
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildUnit,
  day,
} from './build.ts';
import { buildRound } from './build-round.ts';
import { fixedRecords } from './fixed-records.ts';
import { type TestContext, testContext } from './use-case-context.ts';

/** A Wednesday at nine in the morning, in Norway ten. */
export const wednesday = new Date('2026-11-25T09:00:00Z');

export interface NudgeTown extends TestContext {
  /** Moves the clock. */
  at(moment: string): void;
}

/**
 * A ward with a leader and four employees. A round asks about two skills; Kari's first-aid certificate runs out in three weeks, Ola's in five
 * days; a measure of Kari's is late.
 */
export function nudgeTown(): NudgeTown {
  let now = wednesday;
  const people = ['leader', 'kari', 'ola', 'lise', 'per'];
  const paper = (who: string, expiresOn: string) =>
    buildAssessment(who, 'cpr', { level: 1, by: 'agreed', on: day('2025-12-01'), expiresOn: day(expiresOn) });
  const records = fixedRecords(
    people.map((id) => buildPerson(id)),
    {
      units: [
        buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
        buildUnit('ward', { parentId: asId('town'), leaderId: asId('leader') }),
      ],
      employments: people.map((id) => buildEmployment(id, 'ward')),
      areas: [buildArea('area')],
      plans: [buildPlan('plan')],
      measures: [buildMeasure('m', { ownerId: asId('kari'), dueOn: day('2026-11-20'), title: 'Fagdag' })],
      followUps: [],
      competences: [
        buildCompetence('a'),
        buildCompetence('b'),
        buildCompetence('cpr', { kind: 'certificate', validMonths: 12 }),
      ],
      assessments: [paper('kari', '2026-12-16'), paper('ola', '2026-11-30')],
      mappingRounds: [
        buildRound('r', {
          competenceIds: [asId('a'), asId('b')],
          opensOn: day('2026-11-23'),
          endsOn: day('2026-12-15'),
        }),
      ],
    },
    wednesday,
  );
  const context = testContext(records, wednesday);
  return {
    ...context,
    now: () => now,
    at: (moment) => {
      now = new Date(moment);
    },
  };
}
