import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { type GapQuestion, readGaps } from './gap-facts.ts';

const now = new Date('2026-11-23T08:00:00Z');

function trial() {
  const records = fixedRecords(
    [],
    {
      units: [buildUnit('ward')],
      employments: [
        buildEmployment('a', 'ward'),
        buildEmployment('b', 'ward', { positionGroupId: asId('cook') }),
      ],
      competences: [buildCompetence('c')],
      requirements: [buildRequirement('c')],
      assessments: [buildAssessment('a', 'c', { level: 3, expiresOn: day('2028-01-01') })],
    },
    now,
  );
  const ask = (question?: GapQuestion) =>
    readGaps({ records, now: () => now }, question).totals(asId('ward'), [asId('c')])[0];
  return { records, ask };
}

describe('totals over the records', () => {
  it('are of today, of another day, or of one position group', () => {
    const { ask } = trial();
    expect(ask()).toMatchObject({ required: 2, met: 1, unknown: 1 });
    expect(ask({ on: day('2028-01-02') })).toMatchObject({ met: 0, gap: 1, unknown: 1 });
    expect(ask({ positionGroupId: asId('cook') })).toMatchObject({ required: 1, unknown: 1 });
  });

  it('see what has been written since', () => {
    const { records, ask } = trial();
    expect(ask()).toMatchObject({ unknown: 1 });
    records.put('assessments', buildAssessment('b', 'c', { level: 1 }));
    expect(ask()).toMatchObject({ unknown: 0, gap: 1, deficit: 2 });
  });
});
