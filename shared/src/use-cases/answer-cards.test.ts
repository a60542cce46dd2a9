import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import { day } from '../testing/build.ts';
import { type NudgeTown, nudgeTown } from '../testing/nudge-town.ts';
import { actor } from '../testing/use-case-context.ts';
import { answerCertificateCard } from './answer-certificate-card.ts';
import type { CheckInAnswer } from './answer-check-in.ts';
import { answerCheckInCard } from './answer-check-in-card.ts';
import { deliverNudges } from './deliver-nudges.ts';
import { planNudges } from './plan-nudges.ts';

let town: NudgeTown;
const kari = actor('kari');
const ola = actor('ola');
beforeEach(async () => {
  town = nudgeTown();
  for (const moment of ['2026-11-25T09:00:00Z', '2026-11-27T09:00:00Z']) {
    town.at(moment);
    await planNudges(town, workingHours);
    const send = async () => ({ kind: 'sent', conversationId: 'c', activityId: 'a' }) as const;
    await deliverNudges(town, { send }, workingHours);
  }
});
const idOf = (kind: string, personId: string): NudgeId => {
  const found = [...town.entries.values()].find(
    (entry) => entry.kind === kind && entry.personId === personId,
  );
  if (found === undefined) throw new Error(`no ${kind} for ${personId}`);
  return found.id;
};
const rowsOf = (who: string) => town.records.where('assessments', who).filter(({ by }) => by === 'self');
const level = (competenceId: string, value: number): CheckInAnswer => ({
  competenceId: asId(competenceId),
  level: value,
  inUse: 'partly',
  wish: 2,
});

describe('a check-in card', () => {
  const press = (answers: readonly CheckInAnswer[], who = kari, nudgeId = idOf('checkIn', 'kari')) =>
    answerCheckInCard(town, who, { nudgeId, answers });

  it('keeps what was answered and lets the rest wait', async () => {
    expect(await press([level('b', 3)])).toMatchObject({
      ...{ kind: 'saved', round: { title: 'Runde r' }, given: 1, left: 1 },
    });
    expect(rowsOf('kari')).toMatchObject([
      { competenceId: 'b', level: 3, inUse: 'partly', wish: 2, roundId: 'r' },
    ]);
    expect(rowsOf('kari')[0]?.id.length).toBeLessThanOrEqual(64);
    expect(town.entries.get(idOf('checkIn', 'kari'))?.state).toBe('answered');
  });

  it('has one answer: pressed again it changes nothing', async () => {
    await press([level('a', 1)]);
    expect(await press([level('a', 4), level('b', 4)])).toMatchObject({ kind: 'repeated', left: 1 });
    expect(rowsOf('kari')).toMatchObject([{ competenceId: 'a', level: 1 }]);
  });

  it('asks for at least one answer, and stays open without', async () => {
    expect(await press([])).toEqual({ kind: 'nothing' });
    expect(await press([level('a', 2)])).toMatchObject({ kind: 'saved' });
  });

  it('takes nothing back that was said elsewhere since it was sent', async () => {
    town.records.put('assessments', {
      ...(town.records.where('assessments', 'kari')[0] as never as object),
      id: 'own',
      competenceId: 'a',
      by: 'self',
      level: 4,
      on: day('2026-11-26'),
    } as never);
    expect(await press([level('a', 0), level('b', 2)])).toMatchObject({ kind: 'saved', given: 1, left: 0 });
    expect(
      rowsOf('kari')
        .map(({ competenceId, level: at }) => `${competenceId}${at}`)
        .toSorted(),
    ).toEqual(['a4', 'b2']);
  });

  it('comes too late when the round has ended', async () => {
    town.at('2026-12-16T09:00:00Z');
    expect(await press([level('a', 2)])).toEqual({ kind: 'over' });
  });

  it('is nobody else’s to answer, and tells a thief nothing', async () => {
    for (const thief of [ola, actor('leader'), actor('hr', 'HrAdviser')]) {
      expect(await press([level('a', 2)], thief)).toEqual({ kind: 'notYours' });
    }
    expect(await press([level('a', 2)], kari, asId('checkIn:kari:r:2031-01-01'))).toEqual({
      kind: 'notYours',
    });
    expect(await press([level('a', 2)], kari, idOf('certificateExpiring', 'kari'))).toEqual({
      kind: 'notYours',
    });
    expect([...rowsOf('kari'), ...rowsOf('ola')]).toEqual([]);
  });

  it('writes nothing of an answer to what was not asked, or outside the scale', async () => {
    expect(await press([level('a', 2), level('cpr', 1)])).toEqual({ kind: 'invalid' });
    expect(await press([level('a', 7)])).toEqual({ kind: 'invalid' });
    expect(rowsOf('kari')).toEqual([]);
  });
});

describe('a certificate card', () => {
  const renew = (issuedOn: string, over: { who?: typeof kari; nudgeId?: NudgeId; expiresOn?: string } = {}) =>
    answerCertificateCard(town, over.who ?? kari, {
      nudgeId: over.nudgeId ?? idOf('certificateExpiring', 'kari'),
      issuedOn: day(issuedOn),
      expiresOn: over.expiresOn === undefined ? undefined : day(over.expiresOn),
    });

  it('registers the renewal, and the notices stop', async () => {
    expect(await renew('2026-11-24')).toMatchObject({ kind: 'saved', until: '2027-11-24' });
    expect(rowsOf('kari')).toMatchObject([{ competenceId: 'cpr', level: 1, issuedOn: '2026-11-24' }]);
    town.at('2026-12-10T09:00:00Z');
    await planNudges(town, workingHours);
    const later = [...town.entries.values()].filter(
      ({ kind, personId, subject }) =>
        kind === 'certificateExpiring' && (personId === 'kari' || subject.about === 'kari'),
    );
    expect(later).toHaveLength(1);
  });

  it('pressed again shows what stands', async () => {
    await renew('2026-11-24');
    expect(await renew('2026-11-25')).toMatchObject({ kind: 'repeated', until: '2027-11-24' });
    expect(rowsOf('kari')).toHaveLength(1);
  });

  it.each([
    ['2026-12-01', undefined, 'invalid'],
    ['2025-11-01', undefined, 'notLonger'],
    ['2026-11-24', '2026-12-16', 'notLonger'],
    ['2026-11-24', '2028-11-24', 'saved'],
  ])('renewed on %s until %s: %s', async (issuedOn, expiresOn, kind) => {
    expect(await renew(issuedOn, expiresOn === undefined ? {} : { expiresOn })).toMatchObject({ kind });
  });

  it('is the holder’s alone: not the leader’s, who was told, and not a colleague’s', async () => {
    const leaders = idOf('certificateExpiring', 'leader');
    expect(town.entries.get(leaders)?.subject).toEqual({ id: 'cpr', about: 'ola' });
    expect(await renew('2026-11-24', { who: actor('leader'), nudgeId: leaders })).toEqual({
      kind: 'notYours',
    });
    expect(await renew('2026-11-24', { who: ola })).toEqual({ kind: 'notYours' });
    expect(await renew('2026-11-24', { who: actor('leader') })).toEqual({ kind: 'notYours' });
    expect([...rowsOf('kari'), ...rowsOf('ola')]).toEqual([]);
  });

  it('asks for the last day when no months say it, and says when the certificate is gone', async () => {
    const competence = town.records.get('competences', 'cpr')?.entity;
    if (competence === undefined) throw new Error('no competence');
    town.records.put('competences', { ...competence, validMonths: undefined });
    expect(await renew('2026-11-24')).toEqual({ kind: 'expiresOnMissing' });
    town.records.put('competences', { ...competence, status: 'retired' });
    expect(await renew('2026-11-24')).toEqual({ kind: 'gone' });
  });
});
