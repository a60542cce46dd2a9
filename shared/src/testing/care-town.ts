import { asId } from '../domain/ids.ts';
import {
  both,
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildRequirement,
  buildUnit,
  day,
} from './build.ts';
import { type FixedRecords, fixedRecords } from './fixed-records.ts';

export const careTownNow = new Date('2026-11-23T09:00:00Z');

/** People of the ward with the level each holds; `null` for not assessed. */
const ward = { lea: 4, ann: 3, bo: 2, cia: 0, dag: null } as const;

/**
 * A town with one sector: the ward, the clinic and the big house of 24 people. Level 3 of veiledning is asked of everybody in the ward, and two who can do wound care are asked
 * of the ward as a whole. In the clinic somebody holds veiledning and does not use it; in the big house every third does.
 */
export function careTown(): FixedRecords {
  const house = Array.from({ length: 24 }, (_, i) => `house${i}`);
  const everybody = [
    ...Object.keys(ward),
    'kim',
    'kai',
    'boss',
    'director',
    'union',
    'hr',
    'admin',
    ...house,
  ];
  const idle = { inUse: 'no', by: 'self' } as const;
  return fixedRecords(
    everybody.map((id) => buildPerson(id, { name: `Navn ${id}` })),
    {
      units: [
        buildUnit('town', { level: 'municipality', leaderId: asId('director') }),
        buildUnit('health', { level: 'sector', parentId: asId('town'), leaderId: asId('boss') }),
        buildUnit('ward', { parentId: asId('health'), leaderId: asId('lea') }),
        buildUnit('clinic', { parentId: asId('health'), leaderId: asId('kim') }),
        buildUnit('house', { level: 'establishment', parentId: asId('health') }),
      ],
      employments: [
        ...Object.keys(ward).map((id) => buildEmployment(id, 'ward', { birthYear: 1962 })),
        ...['kim', 'kai'].map((id) => buildEmployment(id, 'clinic')),
        ...house.map((id) => buildEmployment(id, 'house', { positionGroupId: asId('carer') })),
      ],
      positionGroups: [
        { id: asId('nurse'), name: both('Sykepleiere') },
        { id: asId('carer'), name: both('Helsefagarbeidere') },
      ],
      areas: [buildArea('area'), buildArea('other', { order: 2 })],
      competences: [
        buildCompetence('wound', { areaIds: [asId('other')] }),
        buildCompetence('guide', { areaIds: [asId('area'), asId('other')], status: 'phasingOut' }),
        buildCompetence('unasked'),
      ],
      requirements: [
        buildRequirement('guide', { unitId: asId('ward'), critical: true }),
        buildRequirement('wound', { unitId: asId('ward'), rule: { atLeast: 2 }, level: 3 }),
        // What must be true in 2030.
        buildRequirement('wound', {
          ...{ id: asId('wound-2030'), unitId: asId('clinic'), level: 2, validFrom: day('2030-06-01') },
        }),
      ],
      assessments: [
        ...Object.entries(ward).flatMap(([id, level]) =>
          level === null ? [] : [buildAssessment(id, 'guide', { level, wish: id === 'cia' ? 3 : 0 })],
        ),
        buildAssessment('lea', 'guide', { level: 4, on: day('2026-02-01'), ...idle }),
        buildAssessment('lea', 'unasked', { level: 2, on: day('2026-02-01'), ...idle }),
        buildAssessment('kai', 'guide', { level: 3, ...idle }),
        buildAssessment('ann', 'wound', { level: 3 }),
        ...house.map((id, i) => buildAssessment(id, 'guide', { level: 3, ...(i % 3 === 0 ? idle : {}) })),
      ],
    },
    careTownNow,
  );
}
