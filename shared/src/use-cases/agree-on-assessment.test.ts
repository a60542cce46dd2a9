import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildUnit,
  day,
} from '../testing/build.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { actor, testContext } from '../testing/use-case-context.ts';
import { agreeOnAssessment } from './agree-on-assessment.ts';

const now = new Date('2026-11-23T09:00:00Z');
const key = '6f1de3a0-8a52-4c0e-9f2e-0f5f3c1b7a11';
const nurse = actor('nurse');
const leader = actor('leader');
type Over = Parameters<typeof buildAssessment>[2];
const row = (id: string, over: Over = {}, competence = 'wounds') =>
  buildAssessment('nurse', competence, { id: asId(id), ...over });

const own = row('own', { level: 3, inUse: 'no', wish: 2, evidence: 'Kurs', on: day('2026-03-01') });
const seen = row('seen', { by: 'leader', level: 2, on: day('2026-04-01') });

function setUp(...assessments: ReturnType<typeof buildAssessment>[]) {
  const records = fixedRecords(
    ['nurse', 'leader', 'other', 'hr'].map((id) => buildPerson(id)),
    {
      units: [
        buildUnit('ward', { leaderId: asId('leader') }),
        buildUnit('clinic', { leaderId: asId('other') }),
      ],
      employments: [
        buildEmployment('nurse', 'ward'),
        buildEmployment('leader', 'ward'),
        buildEmployment('other', 'clinic'),
        buildEmployment('hr', 'clinic'),
      ],
      competences: [
        buildCompetence('wounds'),
        buildCompetence('old-wounds', { status: 'retired', mergedInto: asId('wounds') }),
        buildCompetence('gone', { status: 'retired' }),
        buildCompetence('cpr', { kind: 'certificate', validMonths: 12 }),
      ],
      assessments,
    },
    now,
  );
  return testContext(records, now);
}
const agree = (context: ReturnType<typeof setUp>, who: typeof nurse, id: string, k = key) =>
  agreeOnAssessment(context, who, { key: k, personId: asId('nurse'), assessmentId: asId(id) });

describe('agreeing', () => {
  it('is a third row; the employee takes the leader’s word, with the own use and wish', async () => {
    const context = setUp(own, seen);
    expect(await agree(context, nurse, 'seen')).toMatchObject({ kind: 'ok', value: { written: 'saved' } });
    const rows = context.records.where('assessments', 'nurse');
    expect(rows.slice(0, 2)).toEqual([own, seen]);
    expect(rows[2]).toMatchObject({ by: 'agreed', level: 2, on: '2026-11-23', inUse: 'no', wish: 2 });
    expect(context.audited).toMatchObject([
      { action: 'write:competence:agree', subject: 'nurse', people: 0 },
    ]);
  });

  it('goes the other way too, with what the employee built on', async () => {
    const context = setUp(own, seen);
    await agree(context, leader, 'own');
    expect(context.records.where('assessments', 'nurse')[2]).toMatchObject({
      by: 'agreed',
      level: 3,
      evidence: 'Kurs',
    });
    expect(context.audited).toMatchObject([{ actorId: 'leader', subject: 'nurse', people: 1 }]);
  });

  it('with oneself is refused, and with what is agreed already', async () => {
    const context = setUp(own, seen, row('both', { by: 'agreed' }));
    const refused = (code: string) => ({ kind: 'invalid', faults: [{ field: 'assessmentId', code }] });
    expect(await agree(context, nurse, 'own')).toEqual(refused('ownStatement'));
    expect(await agree(context, leader, 'seen')).toEqual(refused('ownStatement'));
    expect(await agree(context, leader, 'both')).toEqual(refused('alreadyThere'));
    expect(context.submitted).toHaveLength(0);
  });

  it('with what has been replaced meanwhile is a conflict that shows the newer word', async () => {
    const newer = row('newer', { by: 'leader', level: 4, on: day('2026-06-01') });
    const context = setUp(own, seen, newer);
    expect(await agree(context, nurse, 'seen')).toMatchObject({
      kind: 'conflict',
      current: { entity: { id: 'newer', level: 4 } },
    });
    expect(
      await agree(setUp(own, seen, row('both', { by: 'agreed', on: day('2026-05-01') })), nurse, 'seen'),
    ).toMatchObject({ kind: 'conflict', current: { entity: { id: 'both' } } });
    expect(context.submitted).toHaveLength(0);
  });

  it('with a row of a merged competence counts for the one it went into', async () => {
    const before = row('before', { by: 'leader', level: 2, on: day('2026-04-01') }, 'old-wounds');
    const context = setUp(own, before);
    await agree(context, nurse, 'before');
    expect(context.records.where('assessments', 'nurse')[2]).toMatchObject({ competenceId: 'wounds' });
  });

  it('does not make a certificate last longer', async () => {
    const paper = row('paper', { level: 1, on: day('2026-01-15'), issuer: 'Røde Kors' }, 'cpr');
    const context = setUp(paper);
    await agree(context, leader, 'paper');
    expect(context.records.where('assessments', 'nurse')[1]).toMatchObject({
      by: 'agreed',
      issuer: 'Røde Kors',
      issuedOn: '2026-01-15',
      on: '2026-11-23',
    });
  });

  it('is for the two sides only', async () => {
    const context = setUp(own, seen);
    for (const who of [actor('other'), actor('hr', 'HrAdviser')]) {
      expect(await agree(context, who, 'own')).toEqual({ kind: 'forbidden' });
    }
    expect(await agree(context, nurse, 'nothing')).toEqual({ kind: 'notFound' });
    const gone = row('gone', { by: 'leader' }, 'gone');
    expect(await agree(setUp(gone), nurse, 'gone')).toMatchObject({ faults: [{ code: 'notInForce' }] });
  });

  it('twice is once, and a key that made something else is refused', async () => {
    const context = setUp(own, seen);
    await agree(context, nurse, 'seen');
    expect(await agree(context, nurse, 'seen')).toMatchObject({ kind: 'ok', value: { written: 'saved' } });
    expect(context.submitted).toHaveLength(1);
    const taken = setUp(own, seen, row(`mp000000-${key}`, { by: 'self' }));
    expect(await agree(taken, nurse, 'seen')).toEqual({ kind: 'forbidden' });
  });
});
