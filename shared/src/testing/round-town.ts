import { asId } from '../domain/ids.ts';
import type { RoundDraft } from '../domain/mapping/scope-guard.ts';
import {
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildRequirement,
  buildUnit,
  day,
} from './build.ts';
import { fixedRecords } from './fixed-records.ts';
import { actor, type TestContext, testContext } from './use-case-context.ts';

const now = new Date('2026-11-25T09:00:00Z');
export const hr = actor('hr', 'HrAdviser');
export const leader = actor('leader');
const crew = (unit: string, n: number) => Array.from({ length: n }, (_, i) => `${unit}${i}`);
export const staff = { care: crew('care', 8), school: crew('school', 24), roads: crew('roads', 8) };

/** Forty people; what is demanded is demanded of home care, and nobody knows whether it is there. */
export function roundTown(): TestContext {
  const people = ['hr', 'leader', ...Object.values(staff).flat()];
  const records = fixedRecords(
    // Somebody who works and has no account.
    people.filter((person) => person !== 'care7').map((person) => buildPerson(person)),
    {
      units: [
        buildUnit('town', { level: 'municipality' }),
        buildUnit('health', { level: 'sector', parentId: asId('town') }),
        buildUnit('care', { parentId: asId('health'), leaderId: asId('leader') }),
        buildUnit('school', { parentId: asId('town'), leaderId: asId('rector') }),
        buildUnit('roads', { parentId: asId('town') }),
      ],
      employments: Object.entries(staff).flatMap(([unit, who]) =>
        who.map((person) => buildEmployment(person, unit, { positionGroupId: asId(`${unit}-group`) })),
      ),
      positionGroups: Object.keys(staff).map((unit) => ({
        id: asId(`${unit}-group`),
        name: { nb: unit, nn: unit },
      })),
      areas: [buildArea('area')],
      competences: [
        buildCompetence('c'),
        buildCompetence('d'),
        buildCompetence('gone', { status: 'retired' }),
      ],
      requirements: [buildRequirement('c', { unitId: asId('care') }), buildRequirement('d', { level: 2 })],
      // Everybody is known to hold d.
      assessments: people.map((person) => buildAssessment(person, 'd', { level: 2, on: day('2026-02-01') })),
      mappingRounds: [],
    },
    now,
  );
  return testContext(records, now);
}

/** A round for the whole municipality, whole in every field. */
export const roundDraft = (over: Partial<RoundDraft> = {}): RoundDraft => ({
  title: 'Veiledning i hjemmetjenesten',
  purpose: 'Vi mangler folk som kan veilede.',
  usedFor: 'Opplæringsplanen for 2027.',
  knownAlready: 'Lederne kjenner noen av dem.',
  unitIds: [asId('town')],
  positionGroupIds: [],
  competenceIds: [asId('c'), asId('d')],
  onlyMissing: false,
  minutesPerPerson: 3,
  hourlyCost: 450,
  endsOn: day('2026-12-15'),
  ...over,
});
