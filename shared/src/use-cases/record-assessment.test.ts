import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
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
import { type AssessmentInput, recordAssessment } from './record-assessment.ts';
import { viewPersonCompetence } from './view-person-competence.ts';

const now = new Date('2026-11-23T09:00:00Z');
const key = '6f1de3a0-8a52-4c0e-9f2e-0f5f3c1b7a11';
const otherKey = '6f1de3a0-8a52-4c0e-9f2e-0f5f3c1b7a12';
const nurse = actor('nurse');
const leader = actor('leader');

function setUp(...assessments: ReturnType<typeof buildAssessment>[]) {
  const left = { endOn: day('2026-10-31') };
  const records = fixedRecords(
    [
      ...['nurse', 'leader', 'head', 'other', 'hr', 'left', 'leftLeader', 'newcomer'].map((id) =>
        buildPerson(id),
      ),
      buildPerson('disabled', { active: false }),
    ],
    {
      units: [
        buildUnit('home', { leaderId: asId('head') }),
        buildUnit('ward', { parentId: asId('home'), leaderId: asId('leader') }),
        buildUnit('clinic', { leaderId: asId('other') }),
        buildUnit('old', { leaderId: asId('leftLeader') }),
      ],
      employments: [
        buildEmployment('nurse', 'ward'),
        buildEmployment('leader', 'ward'),
        buildEmployment('other', 'clinic'),
        buildEmployment('disabled', 'ward'),
        buildEmployment('left', 'ward', left),
        buildEmployment('leftLeader', 'old', left),
        buildEmployment('worker', 'old'),
      ],
      competences: [
        buildCompetence('wounds'),
        buildCompetence('leaving', { status: 'phasingOut' }),
        buildCompetence('gone', { status: 'retired' }),
        buildCompetence('idea', { status: 'proposed' }),
        buildCompetence('old-wounds', { status: 'retired', mergedInto: asId('wounds') }),
        buildCompetence('cpr', { kind: 'certificate', validMonths: 12 }),
      ],
      requirements: [buildRequirement('wounds'), buildRequirement('cpr', { level: 1 })],
      assessments,
    },
    now,
  );
  return { ...testContext(records, now), put: records.put };
}

const input = (over: Partial<AssessmentInput> = {}): AssessmentInput => ({
  key,
  personId: asId('nurse'),
  competenceId: asId('wounds'),
  level: 3,
  ...over,
});
const invalid = (field: string, code: string) => ({ kind: 'invalid', faults: [{ field, code }] });

describe('what somebody sees of a competence', () => {
  it('is a row of the person’s own, dated today, with use and wish', async () => {
    const context = setUp();
    const said = input({ inUse: 'partly', wish: 2, evidence: 'Kurs i mai' });
    expect(await recordAssessment(context, nurse, said)).toMatchObject({
      kind: 'ok',
      value: { written: 'saved', assessment: { by: 'self', on: '2026-11-23', level: 3 } },
    });
    expect(context.records.where('assessments', 'nurse')).toMatchObject([
      { competenceId: 'wounds', by: 'self', inUse: 'partly', wish: 2, evidence: 'Kurs i mai' },
    ]);
  });

  it('is the leader’s when a leader of the line says it, and never an edit of the person’s own', async () => {
    const own = buildAssessment('nurse', 'wounds', { level: 3, inUse: 'no', wish: 3 });
    const context = setUp(own);
    for (const [who, k] of [
      ['leader', key],
      ['head', otherKey],
    ] as const) {
      expect(await recordAssessment(context, actor(who), input({ key: k, level: 2 }))).toMatchObject({
        kind: 'ok',
        value: { assessment: { by: 'leader', level: 2, inUse: 'no', wish: 3 } },
      });
    }
    expect(context.records.where('assessments', 'nurse')[0]).toEqual(own);
  });

  it('keeps use and wish from the row before, when the person says nothing about them', async () => {
    const context = setUp(buildAssessment('nurse', 'wounds', { inUse: 'no', wish: 3 }));
    await recordAssessment(context, nurse, input());
    expect(context.records.where('assessments', 'nurse').at(-1)).toMatchObject({ inUse: 'no', wish: 3 });
  });

  it('is about oneself also for a leader: nobody is leader of the own case', async () => {
    const context = setUp();
    await recordAssessment(context, leader, input({ personId: asId('leader') }));
    expect(context.records.where('assessments', 'leader')).toMatchObject([{ by: 'self' }]);
  });

  it('is refused from everybody else: colleagues, other leaders, HR, and those who have left', async () => {
    const context = setUp();
    const others = [actor('other'), actor('hr', 'HrAdviser'), actor('newcomer'), actor('stranger')];
    for (const who of [...others, actor('disabled')]) {
      expect(await recordAssessment(context, who, input()), who.personId).toEqual({ kind: 'forbidden' });
    }
    const asLeft = input({ personId: asId('left') });
    expect(await recordAssessment(context, actor('left'), asLeft)).toEqual({ kind: 'forbidden' });
    const ofWorker = input({ personId: asId('worker') });
    expect(await recordAssessment(context, actor('leftLeader'), ofWorker)).toEqual({ kind: 'forbidden' });
    expect(context.submitted).toHaveLength(0);
  });

  it('is refused for somebody who has left, in words to the leader who led the person, silently to others', async () => {
    const context = setUp();
    const ofLeft = input({ personId: asId('left') });
    expect(await recordAssessment(context, leader, ofLeft)).toEqual(invalid('personId', 'hasLeft'));
    expect(await recordAssessment(context, actor('other'), ofLeft)).toEqual({ kind: 'forbidden' });
    const ofDisabled = input({ personId: asId('disabled') });
    expect(await recordAssessment(context, leader, ofDisabled)).toEqual(invalid('personId', 'hasLeft'));
  });

  it.each([
    ['unknown', invalid('competenceId', 'unknownId')],
    ['gone', invalid('competenceId', 'notInForce')],
    ['idea', invalid('competenceId', 'notInForce')],
  ])('about the competence %s is refused', async (competenceId, outcome) => {
    const context = setUp();
    expect(await recordAssessment(context, nurse, input({ competenceId: asId(competenceId) }))).toEqual(
      outcome,
    );
  });

  it('about what is phased out is taken, and about a merged one is taken for the one it went into', async () => {
    const context = setUp();
    await recordAssessment(context, nurse, input({ competenceId: asId('leaving') }));
    await recordAssessment(context, nurse, input({ key: otherKey, competenceId: asId('old-wounds') }));
    expect(context.records.where('assessments', 'nurse').map((row) => row.competenceId)).toEqual([
      'leaving',
      'wounds',
    ]);
  });

  it('is refused whole, with every fault', async () => {
    const context = setUp();
    const wrong = input({ competenceId: asId('cpr'), level: 2, issuedOn: day('2026-11-24') });
    expect(await recordAssessment(context, nurse, wrong)).toMatchObject({
      kind: 'invalid',
      faults: [{ field: 'level' }, { field: 'issuedOn' }],
    });
    expect(context.submitted).toHaveLength(0);
    expect(context.audited).toHaveLength(0);
  });

  it('sent twice is one row, and the key of somebody else’s act is refused', async () => {
    const context = setUp();
    await recordAssessment(context, nurse, input());
    expect(await recordAssessment(context, nurse, input({ level: 4 }))).toMatchObject({
      kind: 'ok',
      value: { assessment: { level: 3 } },
    });
    expect(await recordAssessment(context, leader, input())).toEqual({ kind: 'forbidden' });
    expect(context.submitted).toHaveLength(1);
  });

  it('sent by mistake is mended by the next one, also on the same day', async () => {
    const context = setUp();
    // A key that would come first, were the ids not made of the moment.
    await recordAssessment(context, nurse, input({ key: 'ffffffff-8a52-4c0e-9f2e-0f5f3c1b7a11', level: 4 }));
    const later = { ...context, now: () => new Date(now.getTime() + 1) };
    await recordAssessment(later, nurse, input({ key: '00000000-8a52-4c0e-9f2e-0f5f3c1b7a11', level: 2 }));
    const seen = await viewPersonCompetence(context, nurse, nurse.personId);
    if (seen.kind !== 'ok') throw new Error(seen.kind);
    const row = seen.value.rows.find(({ competence }) => competence.id === 'wounds');
    expect(row).toMatchObject({ views: { self: { level: 2 } }, gap: { state: 'gap', held: { level: 2 } } });
  });

  it('is said to wait when SharePoint is slow', async () => {
    const context = setUp();
    context.answerNext({ kind: 'pending' });
    expect(await recordAssessment(context, nurse, input())).toMatchObject({ value: { written: 'pending' } });
  });

  it('is audited, by whom and about whom, and never with what was said', async () => {
    const context = setUp();
    await recordAssessment(context, leader, input({ evidence: 'Så det selv' }));
    expect(context.audited).toEqual([
      {
        at: '2026-11-23T09:00:00.000Z',
        actorId: 'leader',
        action: 'write:competence:assess',
        subject: 'nurse',
        people: 1,
      },
    ]);
  });

  it('of a renewed certificate closes the gap the expired one left, and keeps the old row', async () => {
    const expired = buildAssessment('nurse', 'cpr', {
      level: 1,
      by: 'agreed',
      on: day('2025-11-01'),
      expiresOn: day('2026-11-01'),
    });
    const context = setUp(expired);
    const stateNow = async () => {
      const seen = await viewPersonCompetence(context, nurse, nurse.personId);
      if (seen.kind !== 'ok') throw new Error(seen.kind);
      const row = seen.value.rows.find(({ competence }) => competence.id === 'cpr');
      return [row?.gap.state, row?.paper?.state];
    };
    expect(await stateNow()).toEqual(['gap', 'expired']);
    const renewed = input({
      competenceId: asId('cpr'),
      level: 1,
      issuer: 'Fjordvik brann og redning',
      issuedOn: day('2026-11-20'),
    });
    await recordAssessment(context, nurse, renewed);
    expect(await stateNow()).toEqual(['met', 'valid']);
    expect(context.records.where('assessments', 'nurse')).toHaveLength(2);
  });
});
