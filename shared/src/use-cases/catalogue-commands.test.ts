import { describe, expect, it } from 'vitest';
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
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { readGaps } from './gap-facts.ts';
import { moveCompetence } from './move-competence.ts';
import { saveCompetence } from './save-competence.ts';
import { saveExemption } from './save-exemption.ts';
import { type RequirementInput, saveRequirement } from './save-requirement.ts';
import { viewCatalogue } from './view-catalogue.ts';

const now = new Date('2026-11-25T09:00:00Z');
const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const hr = actor('hr', 'HrAdviser');
const leader = actor('leader');

function ward() {
  const people = ['hr', 'leader', 'kari', 'ola', 'gone'];
  return testContext(
    fixedRecords(
      people.map((id) => buildPerson(id, { active: id !== 'gone' })),
      {
        units: [
          buildUnit('town', { level: 'municipality' }),
          buildUnit('ward', { parentId: asId('town'), leaderId: asId('leader') }),
        ],
        employments: ['leader', 'kari', 'ola'].map((id) => buildEmployment(id, 'ward')),
        areas: [buildArea('area')],
        competences: [buildCompetence('old'), buildCompetence('new')],
        requirements: [
          buildRequirement('old', { level: 3 }),
          buildRequirement('new', { level: 2, unitId: asId('ward') }),
        ],
        assessments: [
          buildAssessment('kari', 'old', { level: 3 }),
          buildAssessment('ola', 'new', { level: 2 }),
          buildAssessment('leader', 'old', { level: 3, on: day('2025-01-01') }),
          buildAssessment('leader', 'new', { level: 4, on: day('2026-01-01') }),
        ],
      },
      now,
    ),
    now,
  );
}
const draft = {
  key,
  name: both('Palliasjon'),
  kind: 'skill',
  areaIds: [asId<'CompetenceArea'>('area')],
} as const;
const id = asId<'Competence'>;

describe('the catalogue', () => {
  it('takes a leader’s competence as a proposal, and HR’s as it is; twice sent is once', async () => {
    const context = ward();
    expect(await saveCompetence(context, leader, draft)).toEqual({ kind: 'ok', value: 'saved' });
    expect(await saveCompetence(context, leader, draft)).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.records.all('competences')).toHaveLength(3);
    expect(context.records.get('competences', key)?.entity).toMatchObject({
      status: 'proposed',
      proposedBy: 'leader',
    });
    await saveCompetence(context, hr, { ...draft, key: 'another', name: both('Sårstell') });
    expect(context.records.get('competences', 'another')?.entity.status).toBe('active');
    expect(await saveCompetence(context, actor('kari'), draft)).toEqual({ kind: 'forbidden' });
    const seen = await viewCatalogue(context, leader);
    expect(seen.kind === 'ok' && seen.value.entries.find((e) => e.competence.id === key)?.proposer?.id).toBe(
      'leader',
    );
  });

  it('gives back the newer version instead of writing over it, and every fault', async () => {
    const context = ward();
    const changed = { ...draft, changes: { id: id('old'), etag: '"0"' } };
    expect(await saveCompetence(context, hr, changed)).toMatchObject({
      kind: 'conflict',
      current: { etag: '"1"' },
    });
    expect(await saveCompetence(context, leader, changed)).toEqual({ kind: 'forbidden' });
    expect(await saveCompetence(context, hr, { ...draft, name: both(''), areaIds: [] })).toMatchObject({
      kind: 'invalid',
      faults: [{ field: 'name.nb' }, { field: 'name.nn' }, { field: 'areaIds' }],
    });
    const other = { ...changed, kind: 'certificate' as const, changes: { id: id('old'), etag: '"1"' } };
    expect(await saveCompetence(context, hr, other)).toMatchObject({ faults: [{ field: 'kind' }] });
    expect(context.submitted).toEqual([]);
  });

  it('merges: rows stay where they are and count for the other, and everything is as before when they are separated', async () => {
    const context = ward();
    const totals = () => {
      const gaps = readGaps(context);
      return gaps
        .totals(asId('ward'), [id('old'), id('new')])
        .map(({ met, gap, unknown }) => [met, gap, unknown]);
    };
    expect(totals()).toEqual([
      [2, 0, 1],
      [2, 0, 1],
    ]);
    const move = { key, id: id('old'), etag: '"1"', move: { kind: 'merge', into: id('new') } } as const;
    expect(await moveCompetence(context, leader, move)).toEqual({ kind: 'forbidden' });
    expect(await moveCompetence(context, hr, move)).toEqual({ kind: 'ok', value: 'saved' });
    // Level 3 is asked now of all three; Kari's 3 and the leader's newer 4 meet it, Ola's 2 does not, and nobody is unknown.
    expect(totals()).toEqual([
      [0, 0, 0],
      [2, 1, 0],
    ]);
    expect(context.records.all('assessments').filter((row) => row.competenceId === 'old')).toHaveLength(2);
    expect(await moveCompetence(context, hr, move)).toEqual({ kind: 'ok', value: 'saved' });
    const back = {
      key: 'back',
      id: id('new'),
      etag: '"1"',
      move: { kind: 'merge', into: id('old') },
    } as const;
    expect(await moveCompetence(context, hr, back)).toMatchObject({ faults: [{ code: 'mergeCycle' }] });
    const apart = { key: 'apart', id: id('old'), etag: '"2"', move: { kind: 'separate' } } as const;
    expect(await moveCompetence(context, hr, apart)).toEqual({ kind: 'ok', value: 'saved' });
    expect(totals()).toEqual([
      [2, 0, 1],
      [2, 0, 1],
    ]);
  });
});

describe('requirements', () => {
  const asked: RequirementInput = {
    ...{ key, unitId: asId<'Unit'>('ward'), positionGroupId: 'all', competenceId: id('old') },
    ...{ level: 4, rule: 'everyone', validFrom: day('2027-01-01'), critical: true },
  };

  it('are set by a leader for the own unit, and for everybody by HR alone', async () => {
    const context = ward();
    expect(await saveRequirement(context, leader, asked)).toEqual({ kind: 'ok', value: 'saved' });
    expect(await saveRequirement(context, leader, { ...asked, unitId: 'all' })).toEqual({
      kind: 'forbidden',
    });
    expect(await saveRequirement(context, leader, { ...asked, unitId: asId('town') })).toEqual({
      kind: 'forbidden',
    });
    const all = { id: asId<'Requirement'>('req-old'), etag: '"1"' };
    expect(await saveRequirement(context, leader, { ...asked, changes: all })).toEqual({ kind: 'forbidden' });
    expect(await saveRequirement(context, hr, { ...asked, key: 'hr', unitId: 'all' })).toMatchObject({
      kind: 'ok',
    });
  });

  it('end with a last day and come back without it', async () => {
    const context = ward();
    await saveRequirement(context, leader, asked);
    const end = {
      ...asked,
      validTo: day('2027-06-30'),
      changes: { id: asId<'Requirement'>(key), etag: '"1"' },
    };
    expect(await saveRequirement(context, leader, end)).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.records.get('requirements', key)?.entity.validTo).toBe('2027-06-30');
    const undo = { ...asked, validTo: undefined, changes: { id: asId<'Requirement'>(key), etag: '"2"' } };
    expect(await saveRequirement(context, leader, undo)).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.records.get('requirements', key)?.entity.validTo).toBeUndefined();
  });
});

describe('exemptions', () => {
  const until = day('2027-06-30');
  const given = {
    key,
    personId: asId<'Person'>('kari'),
    requirementId: asId<'Requirement'>('req-old'),
    until,
  };

  it('are given by a leader or HR, never by oneself, and not to one who has left', async () => {
    const context = ward();
    expect(await saveExemption(context, actor('kari'), given)).toEqual({ kind: 'forbidden' });
    expect(await saveExemption(context, leader, { ...given, personId: asId('leader') })).toEqual({
      kind: 'forbidden',
    });
    expect(await saveExemption(context, hr, { ...given, personId: asId('gone') })).toMatchObject({
      faults: [{ field: 'personId', code: 'hasLeft' }],
    });
    expect(await saveExemption(context, leader, given)).toEqual({ kind: 'ok', value: 'saved' });
    expect(readGaps(context).reader.gapOf(asId('kari'), id('old')).state).toBe('exempt');
    expect(await saveExemption(context, leader, { ...given, key: 'again' })).toMatchObject({
      faults: [{ code: 'alreadyThere' }],
    });
  });

  it('end by moving their last day', async () => {
    const context = ward();
    await saveExemption(context, leader, given);
    const end = { ...given, until: day('2026-11-24'), changes: { id: asId<'Exemption'>(key), etag: '"1"' } };
    expect(await saveExemption(context, leader, end)).toEqual({ kind: 'ok', value: 'saved' });
    expect(readGaps(context).reader.gapOf(asId('kari'), id('old')).state).toBe('met');
    expect(Object.keys(context.records.get('exemptions', key)?.entity ?? {}).toSorted()).toEqual([
      'decidedBy',
      'id',
      'personId',
      'requirementId',
      'until',
    ]);
  });
});
