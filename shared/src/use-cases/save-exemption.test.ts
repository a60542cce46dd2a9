import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildRequirement,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { saveExemption } from './save-exemption.ts';

const now = new Date('2026-11-25T09:00:00Z');
const leader = actor('leader');

function ward() {
  const records = fixedRecords(
    ['leader', 'kari'].map((person) => buildPerson(person)),
    {
      units: [buildUnit('ward', { leaderId: asId('leader') }), buildUnit('school')],
      employments: ['leader', 'kari'].map((person) => buildEmployment(person, 'ward')),
      competences: [buildCompetence('c')],
      requirements: [
        buildRequirement('c', { id: asId('here'), unitId: asId('ward') }),
        buildRequirement('c', { id: asId('later'), unitId: asId('ward'), validFrom: day('2028-01-01') }),
        buildRequirement('c', { id: asId('elsewhere'), unitId: asId('school') }),
        buildRequirement('c', { id: asId('cooks'), positionGroupId: asId('cook') }),
        buildRequirement('c', { id: asId('two'), unitId: asId('ward'), rule: { atLeast: 2 } }),
        buildRequirement('c', { id: asId('relevant'), unitId: asId('ward'), level: undefined }),
        buildRequirement('c', { id: asId('over'), unitId: asId('ward'), validTo: day('2025-12-31') }),
      ],
    },
    now,
  );
  const context = testContext(records, now);
  const give = (requirementId: string, until = '2027-06-30') =>
    saveExemption(context, leader, {
      key: `exempt-${requirementId}`,
      personId: asId('kari'),
      requirementId: asId(requirementId),
      until: day(until),
    });
  return { context, give };
}

describe('an exemption', () => {
  it.each(['here', 'later'])('is from a demand made of the person: %s', async (requirementId) => {
    expect(await ward().give(requirementId)).toEqual({ kind: 'ok', value: 'saved' });
  });

  it.each(['elsewhere', 'cooks', 'two', 'relevant', 'over'])(
    'is not from what nobody asks of the person: %s',
    async (requirementId) => {
      const { context, give } = ward();
      expect(await give(requirementId)).toEqual({
        kind: 'invalid',
        faults: [{ field: 'requirementId', code: 'notAskedOf' }],
      });
      expect(context.submitted).toEqual([]);
    },
  );

  it('is not given for days that have passed', async () => {
    expect(await ward().give('here', '2026-11-24')).toMatchObject({
      faults: [{ field: 'until', code: 'dateInPast' }],
    });
    expect(await ward().give('here', '2026-11-25')).toMatchObject({ kind: 'ok' });
  });
});
