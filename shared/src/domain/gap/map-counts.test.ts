import { describe, expect, it } from 'vitest';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildExemption,
  buildRequirement,
  buildUnit,
  day,
} from '../../testing/build.ts';
import { gapTrial } from '../../testing/gap-trial.ts';
import { asId } from '../ids.ts';

const today = day('2026-11-23');
const id = asId;
const units = [
  buildUnit('town', { level: 'municipality' }),
  buildUnit('ward', { parentId: id('town') }),
  buildUnit('night', { parentId: id('town') }),
];
const held = (person: string, competence: string, level: 0 | 1 | 2 | 3 | 4, on = '2026-01-15') =>
  buildAssessment(person, competence, { level, on: day(on) });

describe('people in need over all competences', () => {
  const trial = gapTrial(
    {
      units,
      competences: ['a', 'b', 'unasked'].map((competence) => buildCompetence(competence)),
      requirements: [
        buildRequirement('a', { level: 2 }),
        buildRequirement('b', { level: 2, unitId: id('ward') }),
      ],
      employments: [
        // Works in both, and is one person in the town.
        ...[buildEmployment('twice', 'ward'), buildEmployment('twice', 'night')],
        ...['both', 'free', 'good'].map((person) => buildEmployment(person, 'ward')),
        buildEmployment('away', 'night'),
      ],
      assessments: [
        ...[held('twice', 'a', 1), held('twice', 'b', 1)],
        // One thing lacks, and another is not known.
        held('both', 'a', 0),
        ...[held('good', 'a', 4), held('good', 'b', 2)],
      ],
      exemptions: [buildExemption('free', 'req-a'), buildExemption('free', 'req-b')],
    },
    today,
  );
  const engine = trial.engines.of({ on: today });

  it('are distinct people, whatever number of gaps and positions each has', () => {
    const of = engine.people();
    expect(of(id('ward'))).toEqual({ required: 3, gap: 2, unknown: 1 });
    expect(of(id('night'))).toEqual({ required: 2, gap: 1, unknown: 1 });
    expect(of(id('town'))).toEqual({ required: 4, gap: 2, unknown: 2 });
    expect(of(id('nowhere'))).toEqual({ required: 0, gap: 0, unknown: 0 });
  });

  it('leave out of a unit’s needs what nobody there is asked', () => {
    // Who works in the ward too is asked there for b, and is asked it as the same person here.
    expect(engine.needs(id('night'))).toEqual(engine.totals(id('night'), [id('a'), id('b')]));
    expect(engine.needs(id('ward'))).toEqual(engine.totals(id('ward'), [id('a'), id('b')]));
    expect(engine.needs(id('nowhere'))).toEqual([]);
  });
});

describe('one competence over the days', () => {
  const quarters = ['2026-01-01', '2026-04-01', '2026-07-01', '2026-11-23'].map(day);

  it('is what those who work here today held, and were asked, on each of them', () => {
    const trial = gapTrial(
      {
        units,
        competences: [buildCompetence('a')],
        requirements: [buildRequirement('a', { level: 3, validFrom: day('2026-03-01') })],
        employments: [buildEmployment('p', 'ward'), buildEmployment('new', 'ward', { startOn: today })],
        assessments: [held('p', 'a', 2, '2026-03-15'), held('p', 'a', 3, '2026-06-01')],
      },
      today,
    );
    expect(trial.engines.of({ on: today }).onDays(id('town'), id('a'), quarters)).toEqual([
      { on: '2026-01-01', required: 0, met: 0, gap: 0, unknown: 0 },
      { on: '2026-04-01', required: 2, met: 0, gap: 1, unknown: 1 },
      { on: '2026-07-01', required: 2, met: 1, gap: 0, unknown: 1 },
      { on: '2026-11-23', required: 2, met: 1, gap: 0, unknown: 1 },
    ]);
  });

  it('leaves out who was exempt, to and with the last day of it', () => {
    const trial = gapTrial(
      {
        units,
        competences: [buildCompetence('a')],
        requirements: [buildRequirement('a', { level: 3 })],
        employments: [buildEmployment('p', 'ward'), buildEmployment('free', 'ward')],
        assessments: [held('p', 'a', 3, '2025-12-01'), held('free', 'a', 1, '2025-12-01')],
        exemptions: [buildExemption('free', 'req-a', { until: day('2026-04-01') })],
      },
      today,
    );
    const counts = trial.engines.of({ on: today }).onDays(id('ward'), id('a'), quarters);
    expect(counts.map(({ required, gap }) => [required, gap])).toEqual([
      [1, 0],
      [1, 0],
      [2, 1],
      [2, 1],
    ]);
  });

  it('shows a certificate that ran out in between', () => {
    const trial = gapTrial(
      {
        units,
        competences: [buildCompetence('cpr', { kind: 'certificate', validMonths: 3 })],
        requirements: [buildRequirement('cpr', { level: 1 })],
        employments: [buildEmployment('p', 'ward')],
        assessments: [held('p', 'cpr', 1, '2026-01-01'), held('p', 'cpr', 1, '2026-10-01')],
      },
      today,
    );
    const states = trial.engines.of({ on: today }).onDays(id('ward'), id('cpr'), quarters);
    expect(states.map(({ met, gap }) => [met, gap])).toEqual([
      [1, 0],
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });

  it('is not broken when its competence is merged and its unit closed', () => {
    const rows = {
      units,
      competences: [buildCompetence('a'), buildCompetence('old')],
      requirements: [buildRequirement('a', { level: 2 })],
      employments: [buildEmployment('p', 'night')],
      assessments: [held('p', 'old', 2, '2026-02-01')],
    };
    const merged = {
      ...rows,
      competences: [buildCompetence('a'), buildCompetence('old', { status: 'retired', mergedInto: id('a') })],
      units: [
        ...units.slice(0, 2),
        buildUnit('night', { parentId: id('town'), closedOn: day('2026-09-01'), successorId: id('ward') }),
      ],
    };
    const trend = (given: typeof rows, unit: string) =>
      gapTrial(given, today)
        .engines.of({ on: today })
        .onDays(id(unit), id('a'), quarters)
        .map(({ met, unknown }) => [met, unknown]);
    expect(trend(rows, 'night')).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(trend(merged, 'ward')).toEqual([
      [0, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});
