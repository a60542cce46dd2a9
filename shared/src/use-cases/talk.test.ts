import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import type { QuestionId } from '../domain/talk/talk-questions.ts';
import type { Actor } from '../policies/actor.ts';
import { buildEmployment, buildUnit, day } from '../testing/build.ts';
import { memoryTextSeal } from '../testing/memory-text-seal.ts';
import {
  director,
  hr,
  kari,
  karisTalk,
  leader,
  ola,
  otherLeader,
  periodId,
  talkTown,
  union,
} from '../testing/talk-town.ts';
import type { TestContext } from '../testing/use-case-context.ts';
import { exportOwnCompetence } from './export-own-competence.ts';
import { moveTalk } from './move-talk.ts';
import { savePreparation } from './save-preparation.ts';
import { saveTalkPeriod } from './save-talk-period.ts';
import { sharePreparation } from './share-preparation.ts';
import { viewOwnTalk } from './view-own-talk.ts';
import { viewReaders } from './view-readers.ts';
import { viewTalk } from './view-talk.ts';

let keys = 0;
const key = () => {
  keys += 1;
  return `key-${keys}`;
};
const write = (context: TestContext, who: Actor, text: string, etag?: string, question?: QuestionId) =>
  savePreparation(context, who, {
    ...karisTalk,
    key: key(),
    question: question ?? 'expectations',
    text,
    etag,
  });
const seen = async (context: TestContext, who: Actor, place = karisTalk) => {
  const outcome = await viewTalk(context, who, place);
  return outcome.kind === 'ok' ? outcome.value : outcome.kind;
};
const texts = async (context: TestContext, who: Actor) => JSON.stringify(await seen(context, who));
const newLeader = (context: TestContext) =>
  context.records.put(
    'units',
    buildUnit('ward', { parentId: asId('health'), leaderId: asId('otherLeader') }),
  );

describe('preparing a talk', () => {
  it('is private on both sides until that side shares it', async () => {
    const context = talkTown();
    await write(context, kari, 'Karis ønske');
    await write(context, leader, 'Lederens syn');
    expect(await texts(context, kari)).toContain('Karis ønske');
    expect(await texts(context, kari)).not.toContain('Lederens syn');
    expect(await texts(context, leader)).not.toContain('Karis ønske');
    await sharePreparation(context, kari, { ...karisTalk, key: key() });
    expect(await texts(context, leader)).toContain('Karis ønske');
    expect(await texts(context, kari)).not.toContain('Lederens syn');
    await sharePreparation(context, leader, { ...karisTalk, key: key() });
    expect(await texts(context, kari)).toContain('Lederens syn');
    expect(await seen(context, kari)).toMatchObject({ status: 'prepared', ownShared: true });
  });

  it('gives two windows of the same person both versions, and takes the same text twice', async () => {
    const context = talkTown();
    const first = await write(context, kari, 'Fra det ene vinduet');
    expect(first).toMatchObject({ kind: 'ok', value: { outcome: 'saved' } });
    // The other window was opened before anything had been written.
    const second = await write(context, kari, 'Fra det andre vinduet');
    expect(second).toMatchObject({ kind: 'conflict', current: { entity: { text: 'Fra det ene vinduet' } } });
    const etag = second.kind === 'conflict' ? second.current.etag : '';
    expect(await write(context, kari, 'Begge deler', etag)).toMatchObject({ kind: 'ok' });
    expect(await write(context, kari, 'Begge deler', 'of old')).toMatchObject({ kind: 'ok' });
    expect(await write(context, kari, 'Noe annet', etag)).toMatchObject({ kind: 'conflict' });
  });

  it('knows a version by its words: the row may have reached SharePoint meanwhile', async () => {
    const context = talkTown();
    const first = await write(context, kari, 'Først');
    const etag = first.kind === 'ok' ? first.value.etag : undefined;
    const [row] = context.records.all('talkPreparations').filter(({ text }) => text !== undefined);
    if (row === undefined) throw new Error('Nothing was written');
    context.records.put('talkPreparations', row);
    expect(await write(context, kari, 'Så mer', etag)).toMatchObject({ kind: 'ok' });
    expect(await write(context, kari, 'Et annet vindu', etag)).toMatchObject({ kind: 'conflict' });
  });

  it('never lets the two stand in each other’s way, and makes one talk of two who begin at once', async () => {
    const context = talkTown();
    const both = await Promise.all([write(context, kari, 'Min'), write(context, leader, 'Din')]);
    expect(both.map(({ kind }) => kind)).toEqual(['ok', 'ok']);
    expect(context.records.all('talks')).toHaveLength(1);
    expect(context.records.where('talkPreparations', `${periodId}~kari`)).toHaveLength(8);
  });

  it('keeps nothing but sealed text, and leaves no trace of a draft', async () => {
    const context = talkTown();
    await write(context, kari, 'Hemmelig');
    expect(JSON.stringify([context.submitted, context.records.all('talkPreparations')])).not.toContain(
      'Hemmelig',
    );
    expect(context.audited).toEqual([]);
  });

  it('ends when the talk is held, and is limited in length', async () => {
    const context = talkTown();
    expect(await write(context, kari, 'x'.repeat(4001))).toMatchObject({ faults: [{ code: 'tooLong' }] });
    await moveTalk(context, leader, {
      ...karisTalk,
      key: key(),
      move: { kind: 'hold', on: day('2026-11-25') },
    });
    expect(await write(context, kari, 'For sent')).toMatchObject({ faults: [{ code: 'talkIsHeld' }] });
  });
});

describe('those who are not the two', () => {
  it.each([
    ['the leader above', director],
    ['another leader', otherLeader],
    ['HR', hr],
    ['a colleague', ola],
    ['a union representative', union],
  ])('%s sees, writes and moves nothing', async (_, who) => {
    const context = talkTown();
    await write(context, kari, 'Karis');
    await sharePreparation(context, kari, { ...karisTalk, key: key() });
    expect(await seen(context, who)).toBe('forbidden');
    expect(await write(context, who, 'Innblanding')).toEqual({ kind: 'forbidden' });
    expect(await sharePreparation(context, who, { ...karisTalk, key: key() })).toEqual({ kind: 'forbidden' });
    const move = { kind: 'book', at: '2026-12-01T09:00:00.000Z' as IsoInstant } as const;
    expect(await moveTalk(context, who, { ...karisTalk, key: key(), move })).toEqual({ kind: 'forbidden' });
  });

  it('a leader who asks for what the employee has not shared gets the talk without it', async () => {
    const context = talkTown();
    await write(context, kari, 'Ikke delt');
    expect(await seen(context, leader)).toMatchObject({ side: 'leader', theirs: undefined });
    expect(await texts(context, leader)).not.toContain('Ikke delt');
  });

  it('a former leader is shut out, and the new one begins without what was shared with the former', async () => {
    const context = talkTown();
    const move = { kind: 'book', at: '2026-12-01T09:00:00.000Z' as IsoInstant } as const;
    await write(context, kari, 'Delt med den forrige');
    await write(context, leader, 'Den forriges syn');
    await sharePreparation(context, kari, { ...karisTalk, key: key() });
    await sharePreparation(context, leader, { ...karisTalk, key: key() });
    await moveTalk(context, leader, { ...karisTalk, key: key(), move });
    newLeader(context);
    expect(await seen(context, leader)).toBe('forbidden');
    expect(await seen(context, otherLeader)).toMatchObject({
      status: 'due',
      bookedFor: undefined,
      theirs: undefined,
    });
    expect(await texts(context, otherLeader)).not.toMatch(/Delt med|forriges/);
    expect(await seen(context, kari)).toMatchObject({ ownShared: false, theirs: undefined });
    await sharePreparation(context, kari, { ...karisTalk, key: key() });
    expect(await texts(context, otherLeader)).toContain('Delt med den forrige');
  });

  it('of a talk that was held, a new leader sees nothing until the employee hands it over', async () => {
    const context = talkTown();
    await write(context, kari, 'Sagt til den forrige');
    await sharePreparation(context, kari, { ...karisTalk, key: key() });
    await moveTalk(context, leader, {
      ...karisTalk,
      key: key(),
      move: { kind: 'hold', on: day('2026-11-24') },
    });
    newLeader(context);
    expect(await seen(context, leader)).toBe('forbidden');
    expect(await seen(context, otherLeader)).toBe('forbidden');
    expect(await seen(context, kari)).toMatchObject({ status: 'held', handOverTo: { id: 'otherLeader' } });
    const handOver = { ...karisTalk, key: key(), move: { kind: 'handOver' } as const };
    expect(await moveTalk(context, otherLeader, handOver)).toEqual({ kind: 'forbidden' });
    expect(await moveTalk(context, kari, handOver)).toMatchObject({ kind: 'ok' });
    // The talk and its points; what was prepared for the former leader stays with the employee.
    expect(await seen(context, otherLeader)).toMatchObject({
      side: 'leader',
      status: 'held',
      theirs: undefined,
    });
  });

  it('somebody who has left has no talk any more, and the leader no way to it', async () => {
    const context = talkTown();
    await write(context, kari, 'Før jeg sluttet');
    await sharePreparation(context, kari, { ...karisTalk, key: key() });
    context.records.put('employments', buildEmployment('kari', 'ward', { endOn: day('2026-11-20') }));
    expect(await seen(context, leader)).toBe('forbidden');
    // She can still read her own, as long as she can sign in.
    expect(await texts(context, kari)).toContain('Før jeg sluttet');
  });

  it('with two positions it is the leader of the main one who has the talk', async () => {
    const context = talkTown();
    const olas = { periodId, employeeId: ola.personId };
    expect(await seen(context, leader, olas)).toMatchObject({ side: 'leader' });
    expect(await seen(context, otherLeader, olas)).toBe('forbidden');
  });
});

describe('what leaves with one’s own data', () => {
  it('is what one has written, on either side, and what the leader has shared: never another’s draft', async () => {
    const context = talkTown();
    const dataOf = async (who: Actor) => JSON.stringify(await exportOwnCompetence(context, who));
    await write(context, kari, 'Karis utkast');
    await write(context, leader, 'Lederens utkast');
    expect(await dataOf(kari)).toContain('Karis utkast');
    expect(await dataOf(kari)).not.toContain('Lederens');
    expect(await dataOf(leader)).toContain('Lederens utkast');
    await sharePreparation(context, kari, { ...karisTalk, key: key() });
    await sharePreparation(context, leader, { ...karisTalk, key: key() });
    expect(await dataOf(kari)).toContain('Lederens utkast');
    // What somebody says of oneself is that person's own data, also when a leader may read it.
    expect(await dataOf(leader)).not.toContain('Karis');
    const readers = await viewReaders(context, kari);
    expect(readers).toMatchObject({ value: [{ what: 'talkWritten', reader: { id: 'leader' } }] });
    await viewTalk(context, leader, karisTalk);
    expect(await viewReaders(context, kari)).toMatchObject({ value: [{}, { what: 'talk' }] });
  });
});

describe('one’s own talk', () => {
  it('is there as soon as there is a period, without anybody having made a form', async () => {
    const context = talkTown();
    expect(await viewOwnTalk(context, kari)).toMatchObject({
      kind: 'ok',
      value: { status: 'due', side: 'employee', leader: { id: 'leader' }, dueOn: '2026-12-15' },
    });
    expect(await viewOwnTalk(context, director)).toEqual({ kind: 'ok', value: undefined });
    expect(context.records.all('talks')).toEqual([]);
  });

  it('says which key is missing, shows no text, and lets nothing be written over', async () => {
    const context = talkTown();
    await write(context, kari, 'Låst');
    const sealedBefore = context.records.all('talkPreparations');
    const without = { ...context, seal: memoryTextSeal(['other']) };
    const own = await viewOwnTalk(without, kari);
    const answers = own.kind === 'ok' ? (own.value?.own ?? []) : [];
    expect(answers.find(({ question }) => question === 'expectations')?.opened).toEqual({
      ...{ kind: 'missingKey', keyId: 'test' },
    });
    const etag = answers.find(({ question }) => question === 'expectations')?.etag;
    expect(await write(without, kari, 'Ny', etag)).toMatchObject({ faults: [{ code: 'talkKeyMissing' }] });
    expect(context.records.all('talkPreparations')).toEqual(sealedBefore);
    const keyless = { ...context, seal: memoryTextSeal([]) };
    expect(await write(keyless, kari, 'Ny', undefined, 'conditions')).toMatchObject({
      faults: [{ code: 'talkKeyNone' }],
    });
  });
});

describe('a period for talks', () => {
  it('is opened by HR, once, and moved from the version that was looked at', async () => {
    const context = talkTown();
    const draft = { title: 'Våren 2027', fromOn: day('2027-02-01'), toOn: day('2027-04-01') };
    expect(await saveTalkPeriod(context, leader, { key: 'p', draft })).toEqual({ kind: 'forbidden' });
    expect(await saveTalkPeriod(context, hr, { key: 'p', draft })).toMatchObject({ kind: 'ok' });
    expect(await saveTalkPeriod(context, hr, { key: 'p', draft })).toMatchObject({ kind: 'ok' });
    expect(context.records.all('talkPeriods')).toHaveLength(2);
    const moved = { ...draft, toOn: day('2027-05-01') };
    const changes = { id: asId<'TalkPeriod'>('p'), etag: '"1"' };
    expect(await saveTalkPeriod(context, hr, { key: 'q', draft: moved, changes })).toMatchObject({
      kind: 'ok',
    });
    const again = { ...draft, toOn: day('2027-06-01') };
    expect(await saveTalkPeriod(context, hr, { key: 'r', draft: again, changes })).toMatchObject({
      kind: 'conflict',
    });
  });
});
