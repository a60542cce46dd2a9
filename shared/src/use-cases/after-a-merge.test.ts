import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildArea,
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
import { type CompetenceMove, moveCompetence } from './move-competence.ts';
import { saveRequirement } from './save-requirement.ts';
import { viewRequirements } from './view-requirements.ts';

const now = new Date('2026-11-25T09:00:00Z');
const hr = actor('hr', 'HrAdviser');
const id = asId<'Competence'>;
const requirement = asId<'Requirement'>;

/** `old` goes into `new`; the ward asks for `old` at 3, everybody for `new` at 2. */
function ward() {
  const records = fixedRecords(
    ['hr', 'leader', 'kari'].map((person) => buildPerson(person)),
    {
      units: [
        buildUnit('town', { level: 'municipality' }),
        buildUnit('ward', { parentId: asId('town'), leaderId: asId('leader') }),
      ],
      employments: ['leader', 'kari'].map((person) => buildEmployment(person, 'ward')),
      areas: [buildArea('area')],
      competences: [buildCompetence('old', { status: 'phasingOut' }), buildCompetence('new')],
      requirements: [
        buildRequirement('old', { level: 3, unitId: asId('ward') }),
        buildRequirement('new', { level: 2 }),
      ],
      assessments: [buildAssessment('kari', 'old', { level: 3 })],
    },
    now,
  );
  const context = testContext(records, now);
  let acts = 0;
  const move = (competence: string, change: CompetenceMove) =>
    moveCompetence(context, hr, {
      key: `act-${acts++}`,
      id: id(competence),
      etag: records.get('competences', competence)?.etag ?? '',
      move: change,
    });
  const rows = async () => {
    const seen = await viewRequirements(context, hr, asId('ward'), undefined);
    if (seen.kind !== 'ok') throw new Error(seen.kind);
    return seen.value.rows;
  };
  return { context, records, move, rows };
}

describe('when one competence has gone into another', () => {
  it('its requirements are held against those of the other', async () => {
    const { move, rows } = ward();
    const effects = async () => (await rows()).map((row) => row.effect).toSorted();
    expect(await effects()).toEqual(['added', 'counts']);
    await move('old', { kind: 'merge', into: id('new') });
    expect(await effects()).toEqual(['covered', 'stricter']);
  });

  it('one of its requirements can be ended, and still is about the one it was set for', async () => {
    const { context, records, move } = ward();
    await move('old', { kind: 'merge', into: id('new') });
    const ended = await saveRequirement(context, hr, {
      ...{ key: 'end', changes: { id: requirement('req-old'), etag: '"1"' } },
      // The page shows the requirement under the name of the other.
      ...{ unitId: asId<'Unit'>('ward'), positionGroupId: 'all', competenceId: id('new') },
      ...{ level: 3, rule: 'everyone', critical: false },
      ...{ validFrom: day('2020-01-01'), validTo: day('2026-12-31') },
    });
    expect(ended).toEqual({ kind: 'ok', value: 'saved' });
    expect(records.get('requirements', 'req-old')?.entity).toMatchObject({
      competenceId: 'old',
      validTo: '2026-12-31',
    });
  });

  it('it comes back as it was, not as something in full use, however often it is sent', async () => {
    const { context, records, move } = ward();
    const before = records.get('competences', 'old')?.entity;
    await move('old', { kind: 'merge', into: id('new') });
    expect(records.get('competences', 'old')?.entity).toMatchObject({
      status: 'retired',
      mergedInto: 'new',
    });
    expect(await move('old', { kind: 'separate' })).toMatchObject({ kind: 'ok' });
    expect(records.get('competences', 'old')?.entity).toEqual(before);
    const again = { key: 'again', id: id('old'), etag: '"2"', move: { kind: 'separate' } } as const;
    expect(await moveCompetence(context, hr, again)).toEqual({ kind: 'ok', value: 'saved' });
    expect(records.get('competences', 'old')?.entity).toEqual(before);
  });

  it('and it alone can be separated: nothing is taken into use by that way', async () => {
    const { records, move } = ward();
    records.put('competences', buildCompetence('idea', { status: 'proposed' }));
    expect(await move('idea', { kind: 'separate' })).toMatchObject({
      kind: 'invalid',
      faults: [{ code: 'notThatWay' }],
    });
    expect(records.get('competences', 'idea')?.entity.status).toBe('proposed');
  });
});

describe('what is no longer in use', () => {
  it('can still have its requirement ended, and none added', async () => {
    const { context, records, move } = ward();
    await move('old', { kind: 'status', status: 'retired' });
    const asked = {
      ...({ key: 'end', positionGroupId: 'all', rule: 'everyone' } as const),
      ...{ unitId: asId<'Unit'>('ward'), competenceId: id('old'), level: 3, critical: false },
      validFrom: day('2020-01-01'),
    };
    const changes = { id: requirement('req-old'), etag: '"1"' };
    expect(
      await saveRequirement(context, hr, { ...asked, changes, validTo: day('2026-12-31') }),
    ).toMatchObject({ kind: 'ok' });
    expect(records.get('requirements', 'req-old')?.entity.validTo).toBe('2026-12-31');
    expect(await saveRequirement(context, hr, { ...asked, key: 'new', level: 4 })).toMatchObject({
      faults: [{ field: 'competenceId', code: 'notInForce' }],
    });
  });
});
