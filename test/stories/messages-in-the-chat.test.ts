import { renewCertificateVerb } from '@rod-trad/bot/cards/certificate-card';
import { answerCheckInVerb } from '@rod-trad/bot/cards/check-in-card';
import { stopVerb } from '@rod-trad/bot/cards/nudge-footer';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardInChat, type FoundCard } from './card-in-chat.ts';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
}, 180_000);
afterAll(() => world?.close());

const press = (personId: string, card: FoundCard, verb: string, chosen: Record<string, unknown> = {}) =>
  world.tenant.connector.chat(personId).act(card.activityId, verb, { ...card.data, ...chosen });
const said = async (personId: string, text: string) => {
  const chat = world.tenant.connector.chat(personId);
  const before = chat.activities().length;
  await chat.say(text);
  return until(`an answer to ${text}`, () => {
    const answer = chat.activities().at(-1);
    return chat.activities().length > before + 1
      ? JSON.stringify(answer?.attachments ?? answer?.text)
      : undefined;
  });
};
const rowsBy = (personId: string) =>
  world
    .rows('assessments')
    .filter((row) => row.PersonOid === personId && JSON.stringify(row).includes('"self"'));

describe('an employee answers a check-in in the chat', () => {
  let card: FoundCard;

  it('gets one card about the open round, which says first what the answers are for', async () => {
    const { employee } = world.people;
    card = await cardInChat(world, employee, answerCheckInVerb);
    const words = JSON.stringify(card.content);
    expect(words).toContain('Trygg legemiddelhåndtering');
    expect(words).toContain('Opplæringen på vårparten');
    expect(card.data.asked).toHaveLength(3);
  });

  it('is kept out of it: a colleague who has the card, and an employee with a changed one', async () => {
    const { employee, leader } = world.people;
    const own = await cardInChat(world, leader, stopVerb);
    const stolen = await press(leader, { ...own, data: card.data }, answerCheckInVerb, { level0: '4' });
    expect(stolen.value).toMatch(/kan vi ikk(e|je) ta imot fr[aå] deg/);
    const foreign = { asked: ['somewhere-else'], level0: '4' };
    expect((await press(employee, card, answerCheckInVerb, foreign)).value).toMatch(/ingenting er lagr/);
    const other = { nudgeId: String(card.data.nudgeId).replace(employee, leader), level0: '4' };
    expect((await press(employee, card, answerCheckInVerb, other)).value).toMatch(/kan vi ikk(e|je) ta imot/);
    expect(JSON.stringify(rowsBy(leader))).not.toContain('round-2');
  });

  it('answers two of three; they are in SharePoint, once, and the tab has one left', async () => {
    const { employee } = world.people;
    const before = rowsBy(employee).length;
    const chosen = { level0: '2', inUse0: 'yes', wish0: '3', level1: '3', level2: 'skip' };
    const answers = await Promise.all([1, 2, 3].map(() => press(employee, card, answerCheckInVerb, chosen)));
    expect(new Set(answers.map(({ type }) => type))).toEqual(
      new Set(['application/vnd.microsoft.card.adaptive']),
    );
    expect(JSON.stringify(answers)).toMatch(/2 svar er/);
    await until('the rows in SharePoint', () => (rowsBy(employee).length >= before + 2 ? true : undefined));
    expect(rowsBy(employee)).toHaveLength(before + 2);
    const home = await world.as(employee)('home');
    expect(home.checkIns).toBe(1);
    const again = await press(employee, card, answerCheckInVerb, { level0: '4' });
    expect(JSON.stringify(again.value)).toMatch(/Dette har du svart på/);
  });
});

describe('an employee renews a certificate in the chat', () => {
  it('is told three weeks before it runs out, says that it is renewed, and the tab knows it', async () => {
    const { employee } = world.people;
    const card = await cardInChat(world, employee, renewCertificateVerb);
    const future = await press(employee, card, renewCertificateVerb, { issuedOn: '2099-01-01' });
    expect(future.value).toMatch(/Datoane? kan vi ikkje|Datoene kan vi ikke/);
    const issuedOn = norwegianDay(new Date());
    const done = await press(employee, card, renewCertificateVerb, { issuedOn });
    expect(JSON.stringify(done.value)).toMatch(
      /Fornyels?ing?en er registrert|Fornyinga er registrert|Fornyelsen er/,
    );
    const row = await until('the row in SharePoint', () =>
      rowsBy(employee).find((fields) => JSON.stringify(fields).includes(issuedOn)),
    );
    expect(row).toBeDefined();
  });
});

describe('a leader has one message for the week', () => {
  it('in numbers, naming nobody, and can stop it for good', async () => {
    const { leader } = world.people;
    const isDigest = ({ data }: FoundCard) => data.kind === 'leaderDigest';
    const card = await cardInChat(world, leader, stopVerb, isDigest);
    const words = JSON.stringify(card.content);
    for (const person of world.tenant.context.directory.list())
      expect(words).not.toContain(person.displayName);
    const stopped = await press(leader, card, stopVerb);
    expect(stopped.value).toMatch(/ikk(e|je) fleire|ikke flere/);
    expect(await said(leader, 'status')).toMatch(/nudges.resume.*leaderDigest/);
  });
});

describe('somebody writes to the bot', () => {
  it('and is shown what is their own, in the language they ask for', async () => {
    const { employee, leader } = world.people;
    expect(await said(leader, 'mitt team')).toMatch(/Teamet ditt/);
    expect(await said(employee, 'mitt team')).toMatch(/som le(d|i)ar/);
    expect(await said(employee, 'språk engelsk')).toContain('From now on I write English to you.');
    expect(await said(employee, 'my plan')).toContain('Your plan');
    expect(await said(employee, 'pause')).toContain('How long would you like to pause?');
  });
});
