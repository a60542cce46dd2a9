import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildArea,
  buildEmployment,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildUnit,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { viewMeasure } from './view-measure.ts';

const now = new Date('2026-11-25T09:00:00Z');

function ward() {
  const records = fixedRecords(
    ['nurse', 'leader'].map((person) => buildPerson(person)),
    {
      units: [buildUnit('ward', { leaderId: asId('leader') })],
      employments: [buildEmployment('nurse', 'ward'), buildEmployment('leader', 'ward')],
      areas: [buildArea('area')],
      plans: [
        buildPlan('hers', { subject: { personId: asId('nurse') } }),
        buildPlan('wards', { subject: { unitId: asId('ward') } }),
      ],
      measures: [
        buildMeasure('course', { planId: asId('hers') }),
        buildMeasure('study day', { planId: asId('wards') }),
      ],
    },
    now,
  );
  return testContext(records, now);
}

describe('looking at a measure', () => {
  it('in somebody else’s own plan is written down; in one’s own, or a unit’s, it is not', async () => {
    const context = ward();
    expect(await viewMeasure(context, actor('nurse'), asId('course'))).toMatchObject({ kind: 'ok' });
    expect(await viewMeasure(context, actor('leader'), asId('study day'))).toMatchObject({ kind: 'ok' });
    expect(context.audited).toEqual([]);
    expect(await viewMeasure(context, actor('leader'), asId('course'))).toMatchObject({ kind: 'ok' });
    expect(context.audited).toMatchObject([
      { actorId: 'leader', action: 'read:measure:person', subject: 'nurse', people: 1 },
    ]);
  });

  it('that one may not see leaves no trace of having seen it', async () => {
    const context = ward();
    expect(await viewMeasure(context, actor('stranger'), asId('course'))).toEqual({ kind: 'forbidden' });
    expect(context.audited).toEqual([]);
  });
});
