import { describe, expect, it } from 'vitest';
import type { EducationLeave } from '../domain/education/education-leave.ts';
import type { LeaveDraft } from '../domain/education/leave-draft.ts';
import { asId } from '../domain/ids.ts';
import { buildCompetence, day } from '../testing/build.ts';
import { buildGrantedLeave, buildLeave, buildPayCase } from '../testing/build-leave.ts';
import { hr, leader, planTown } from '../testing/plan-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { applyForLeave } from './apply-for-leave.ts';
import { completeStudy } from './complete-study.ts';
import { decideLeave } from './decide-leave.ts';
import { exportOwnCompetence } from './export-own-competence.ts';
import { movePayCase } from './move-pay-case.ts';
import { recordStudy } from './record-study.ts';
import { reopenStudy } from './reopen-study.ts';
import { viewLeave } from './view-leave.ts';
import { viewOwnEducation } from './view-own-education.ts';
import { viewUnitEducation } from './view-unit-education.ts';
import { withdrawLeave } from './withdraw-leave.ts';

const kari = actor('kari');
const ola = actor('ola');
const union = actor('union', 'UnionRep');
const today = day('2026-11-25');
const leaveId = asId<'EducationLeave'>('l');
const version = { key: 'k', id: leaveId, etag: '"1"' };

function town(leave: EducationLeave = buildLeave('l')) {
  const context = planTown();
  context.records.put('educationLeaves', leave);
  const caseOf = () => context.records.all('payCases');
  const now = () => context.records.get('educationLeaves', leave.id);
  return { context, caseOf, now };
}
const draft: LeaveDraft = {
  ...{ title: 'Veiledning', institution: 'Høgskolen', level: 'bachelor', studyUnit: 'credits' },
  ...{ studyAmount: 30, fromOn: day('2026-01-10'), toOn: day('2026-11-10'), percent: 20, payAsked: 'paid' },
  ...{ valueForEmployee: 'Jeg kan veilede.', valueForEmployer: 'Studentene får veiledning.' },
};

describe('applying', () => {
  it('is for oneself; sending twice is one application, and it can be changed until it is decided', async () => {
    const context = planTown();
    context.records.put('competences', buildCompetence('study', { kind: 'education' }));
    const input = { key: 'a', draft: { ...draft, competenceId: asId<'Competence'>('study') } };
    expect(await applyForLeave(context, kari, input)).toEqual({ kind: 'ok', value: 'saved' });
    expect(await applyForLeave(context, kari, input)).toEqual({ kind: 'ok', value: 'saved' });
    expect(context.submitted).toHaveLength(1);
    const stored = context.records.get('educationLeaves', 'a');
    expect(stored?.entity).toMatchObject({ personId: 'kari', decision: 'applied', appliedOn: today });
    const changes = { id: asId<'EducationLeave'>('a'), etag: stored?.etag ?? '' };
    const changed = { key: 'b', draft: { ...draft, percent: 40 }, changes };
    expect(await applyForLeave(context, kari, changed)).toMatchObject({ kind: 'ok' });
    expect(await applyForLeave(context, kari, { ...changed, key: 'c', draft })).toMatchObject({
      kind: 'conflict',
      current: { entity: { percent: 40 } },
    });
    expect(await applyForLeave(context, ola, { ...changed, key: 'd' })).toEqual({ kind: 'notFound' });
    // The key is another's: what the other has applied for is not told.
    expect(await applyForLeave(context, ola, { ...input, key: 'a' })).toEqual({ kind: 'notFound' });
  });

  it('points at measures of one’s own, and educations of the catalogue', async () => {
    const { context } = town();
    const faultsOf = async (over: Partial<LeaveDraft>) =>
      applyForLeave(context, kari, { key: 'x', draft: { ...draft, ...over } });
    expect(await faultsOf({ measureId: asId('m2') })).toMatchObject({
      faults: [{ field: 'measureId', code: 'unknownId' }],
    });
    expect(await faultsOf({ competenceId: asId('wound') })).toMatchObject({
      faults: [{ field: 'competenceId', code: 'unknownId' }],
    });
    expect(await faultsOf({ measureId: asId('own') })).toMatchObject({ kind: 'ok' });
    expect(await viewOwnEducation(context, kari)).toMatchObject({
      value: { measures: [{ id: 'm1' }, { id: 'own' }], leaves: [{ isOwn: true }, { isOwn: true }] },
    });
  });

  it('is taken back while nobody has decided, by nobody else', async () => {
    const { context, now } = town();
    expect(await withdrawLeave(context, leader, version)).toEqual({ kind: 'notFound' });
    expect(await withdrawLeave(context, kari, version)).toMatchObject({ kind: 'ok' });
    expect(now()?.entity.decision).toBe('withdrawn');
    expect(await withdrawLeave(context, kari, version)).toMatchObject({ kind: 'ok' });
    const granted = town(buildGrantedLeave('l'));
    expect(await withdrawLeave(granted.context, kari, version)).toMatchObject({ kind: 'invalid' });
    const refused = applyForLeave(granted.context, kari, {
      key: 'k2',
      draft,
      changes: { id: leaveId, etag: '"1"' },
    });
    expect(await refused).toMatchObject({ faults: [{ code: 'leaveNotThatWay' }] });
  });
});

describe('deciding', () => {
  const ruling = {
    decision: 'refused',
    decidedOn: today,
    decidedAs: 'Avdelingsleder',
    refusedBecause: 'Tre andre er borte samtidig.',
  } as const;

  it('is done by the line above, audited about the person, and remembered', async () => {
    const { context, now } = town();
    for (const who of [kari, ola, union]) {
      expect(await decideLeave(context, who, { ...version, ruling })).toEqual({ kind: 'notFound' });
    }
    expect(await decideLeave(context, leader, { ...version, ruling })).toMatchObject({ kind: 'ok' });
    expect(now()?.entity).toMatchObject({ decision: 'refused', decidedBy: 'leader' });
    expect(context.audited).toMatchObject([
      { action: 'write:education:refused', subject: 'kari', people: 1 },
    ]);
    expect(context.records.where('history', 'l')).toMatchObject([
      {
        by: 'leader',
        fields: expect.arrayContaining([{ field: 'decision', from: 'applied', to: 'refused' }]),
      },
    ]);
  });

  it('of what somebody else has decided meanwhile gives back both', async () => {
    const { context } = town();
    await decideLeave(context, leader, { ...version, ruling });
    const other = { ...ruling, refusedBecause: 'Vi har ingen vikar.' };
    expect(await decideLeave(context, hr, { ...version, key: 'k2', ruling: other })).toMatchObject({
      kind: 'conflict',
      current: { entity: { refusedBecause: ruling.refusedBecause } },
    });
  });
});

describe('completing', () => {
  const completion = { ...version, completedOn: today };

  it('gives one pay case for half a year, said twice and from two windows', async () => {
    const { context, caseOf, now } = town(buildGrantedLeave('l'));
    expect(await recordStudy(context, kari, { ...version, studyState: 'underWay', taken: 25 })).toMatchObject(
      {
        kind: 'ok',
      },
    );
    const etag = now()?.etag ?? '';
    const both = await Promise.all([
      completeStudy(context, kari, { ...completion, key: 'a', etag }),
      completeStudy(context, leader, { ...completion, key: 'b', etag }),
    ]);
    expect(both.map(({ kind }) => kind)).toEqual(['ok', 'ok']);
    expect(await completeStudy(context, kari, { ...completion, key: 'a', etag })).toMatchObject({
      kind: 'ok',
    });
    expect(caseOf()).toEqual([buildPayCase('l', { openedOn: today })]);
    expect(now()?.entity).toMatchObject({ studyState: 'completed', taken: 30, completedOn: today });
  });

  it.each([
    { studyUnit: 'days', studyAmount: 2, taken: 0 },
    { studyUnit: 'credits', studyAmount: 15, taken: 0 },
  ] as const)('gives none for %o', async (extent) => {
    const { context, caseOf } = town(buildGrantedLeave('l', extent));
    expect(await completeStudy(context, kari, completion)).toMatchObject({ kind: 'ok' });
    expect(caseOf()).toEqual([]);
  });

  it('is taken back with a case nobody has raised, and made again finds the same case', async () => {
    const { context, caseOf, now } = town(buildGrantedLeave('l'));
    await completeStudy(context, kari, completion);
    expect(await reopenStudy(context, kari, { ...version, etag: now()?.etag ?? '' })).toMatchObject({
      kind: 'ok',
    });
    const standing = async () => {
      const seen = await viewLeave(context, leader, leaveId);
      return seen.kind === 'ok' ? seen.value.payCase?.standing : undefined;
    };
    expect(await standing()).toBe('withdrawn');
    const raise = { key: 'r', id: asId<'PayCase'>('pay-l'), etag: '"1"', to: 'raised', on: today } as const;
    const step = { ...raise, reason: '', codeConsidered: true };
    expect(await movePayCase(context, leader, step)).toMatchObject({ kind: 'invalid' });
    await completeStudy(context, kari, { ...completion, key: 'again', etag: now()?.etag ?? '' });
    expect(await standing()).toBe('toConsider');
    expect(caseOf()).toHaveLength(1);

    expect(await movePayCase(context, leader, step)).toMatchObject({ kind: 'ok' });
    expect(await movePayCase(context, leader, step)).toMatchObject({ kind: 'ok' });
    expect(await reopenStudy(context, kari, { ...version, etag: now()?.etag ?? '' })).toMatchObject({
      faults: [{ code: 'payCaseIsTakenUp' }],
    });
  });
});

describe('a pay case', () => {
  it('is moved by the line above and HR, and by nobody for oneself', async () => {
    const { context } = town(buildGrantedLeave('l', { studyState: 'completed', completedOn: today }));
    context.records.put('payCases', buildPayCase('l'));
    const step = { key: 'k', id: asId<'PayCase'>('pay-l'), etag: '"1"', to: 'raised', on: today } as const;
    for (const who of [kari, ola, union]) {
      const moved = movePayCase(context, who, { ...step, reason: '', codeConsidered: false });
      expect(await moved).toEqual({ kind: 'notFound' });
    }
    expect(await movePayCase(context, hr, { ...step, reason: '', codeConsidered: false })).toMatchObject({
      kind: 'ok',
    });
    expect(context.audited.map(({ action, subject }) => [action, subject])).toEqual([
      ['write:education:payCase:raised', 'kari'],
    ]);
  });
});

describe('reading', () => {
  it('of others is audited, and none of it is for those who see numbers', async () => {
    const { context } = town();
    expect(await viewUnitEducation(context, union, asId('ward'))).toEqual({ kind: 'forbidden' });
    expect(await viewLeave(context, union, leaveId)).toEqual({ kind: 'notFound' });
    expect(await viewUnitEducation(context, leader, asId('ward'))).toMatchObject({
      value: { leaves: [{ leave: { id: 'l' }, mayDecide: true, isOwn: false }] },
    });
    await viewLeave(context, leader, leaveId);
    await viewLeave(context, kari, leaveId);
    expect(context.audited.map(({ action, subject, people }) => [action, subject, people])).toEqual([
      ['read:education:unit', 'ward', 1],
      ['read:education:person', 'kari', 1],
    ]);
  });

  it('of one’s own is part of what one takes home', async () => {
    const { context } = town(buildGrantedLeave('l', { studyState: 'completed' }));
    context.records.put('payCases', buildPayCase('l'));
    const mine = await exportOwnCompetence(context, kari);
    expect(mine).toMatchObject({
      value: {
        educations: [{ id: 'l', decider: { id: 'leader' } }],
        payCases: [{ id: 'pay-l', standing: 'toConsider', leave: { id: 'l' } }],
      },
    });
    expect(await exportOwnCompetence(context, ola)).toMatchObject({
      value: { educations: [], payCases: [] },
    });
  });
});
