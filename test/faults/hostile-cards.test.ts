import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { languages } from '@rod-trad/shared/domain/language';
import { createText } from '@rod-trad/shared/text/create-text';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { openPgliteDatabase } from '@rod-trad/teams-app/stores/postgres/pglite-database';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCard, type CardInChat, followUpCardOf } from '../stories/follow-up-card.ts';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';

let world: StoryWorld;
let card: CardInChat;
/** Somebody else’s card, about another measure. */
let other: { readonly personId: string; readonly card: CardInChat };

const inAnyLanguage = (key: TextKey) =>
  new RegExp(languages.map((language) => createText(language)(key)).join('|'));
const alreadyAnswered = inAnyLanguage('bot.answered.repeated');
const notTaken = inAnyLanguage('bot.refused.notYours');
const rowsOf = (measureId: string) =>
  world.rows('followUps').filter((row) => row.MeasureKey === measureId && row.Deleted !== true);
const inDatabase = async (sql: string) => {
  const database = await openPgliteDatabase(dirname(world.product.logFile));
  try {
    return await database.exec(sql);
  } finally {
    await database.close();
  }
};

beforeAll(async () => {
  world = await startWorld();
  card = await followUpCardOf(world, world.people.leader, world.people.measure);
  const due = world
    .rows('measures')
    .filter((row) => row.OwnerOid !== world.people.leader && typeof row.OwnerOid === 'string');
  other = await until('a card of somebody else', async () => {
    for (const row of due) {
      const personId = String(row.OwnerOid);
      if (world.tenant.context.directory.get(personId)?.accountEnabled !== true) continue;
      const chat = world.tenant.connector.chat(personId);
      await chat.open();
      const found = chat
        .activities()
        .find((activity) => JSON.stringify(activity.attachments ?? []).includes('"measureFollowUp:'));
      const [, nudgeId, measureId] =
        /"nudgeId":"(measureFollowUp:[^"]+)","measureId":"([^"]+)"/.exec(JSON.stringify(found ?? {})) ?? [];
      if (found === undefined || nudgeId === undefined || measureId === undefined) continue;
      const content = found.attachments?.[0]?.content;
      return { personId, card: { activityId: found.id, data: { nudgeId, measureId }, content } };
    }
    return undefined;
  });
});
afterAll(() => world?.close());

describe('a card with changed data', () => {
  it.each<[string, () => object]>([
    ['for another measure', () => ({ measureId: other.card.data.measureId })],
    ['that is somebody else’s', () => other.card.data],
    ['with somebody else’s question and one’s own measure', () => ({ nudgeId: other.card.data.nudgeId })],
    [
      'that was never sent',
      () => ({ nudgeId: `measureFollowUp:${world.people.leader}:${world.people.measure}:2031-01-01` }),
    ],
    ['with quotes in its ids', () => ({ nudgeId: "x' or '1'='1", measureId: "' or fields/Key ne '" })],
    ['with objects for its ids', () => ({ nudgeId: { $ne: null }, measureId: ['a'] })],
    ['with a status that is none', () => ({ status: 'stopped' })],
    ['with a novel for its comment', () => ({ note: 'x'.repeat(2_001) })],
    ['with a day that is none', () => ({ newDueOn: '2027-02-30' })],
  ])('%s is refused in words, and nothing is written', async (_, change) => {
    const before = rowsOf(world.people.measure).length + rowsOf(other.card.data.measureId).length;
    const changed = { ...card.data, status: 'done', ...change() };
    const answer = await world.tenant.connector
      .chat(world.people.leader)
      .act(card.activityId, 'measureFollowUp.answer', changed);
    expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.activity.message' });
    expect(typeof answer.value).toBe('string');
    expect(rowsOf(world.people.measure).length + rowsOf(other.card.data.measureId).length).toBe(before);
  });

  it('says for somebody else’s that it cannot be taken', async () => {
    const stolen = await answerCard(
      world,
      world.people.leader,
      { ...card, data: other.card.data },
      { status: 'done' },
    );
    expect(JSON.stringify(stolen.value)).toMatch(notTaken);
  });
});

describe('a card that is pressed again and again', () => {
  it('a thousand times, fast, is one answer', async () => {
    const before = rowsOf(other.card.data.measureId).length;
    const press = (status: string) =>
      answerCard(world, other.personId, other.card, { status, note: 'Tusen trykk' });
    const seen = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, i) => press(i % 2 === 0 ? 'delayed' : 'needsHelp')),
      );
      for (const { statusCode, type, value } of answers) {
        seen.add(`${statusCode} ${type} ${typeof value === 'string' ? value : ''}`);
      }
    }
    expect([...seen]).toEqual(['200 application/vnd.microsoft.card.adaptive ']);
    await until('an empty outbox', async () =>
      (await world.product.health()).outbox.pending === 0 ? true : undefined,
    );
    expect(rowsOf(other.card.data.measureId)).toHaveLength(before + 1);
    expect((await world.product.health()).outbox.conflicts).toBe(0);
  }, 180_000);

  it('a week later, when the outbox has forgotten it, is still the same answer', async () => {
    const before = rowsOf(other.card.data.measureId).length;
    await world.product.stop();
    await inDatabase(`
      delete from outbox_batches;
      update nudges set sent_at = sent_at - interval '8 days', planned_at = planned_at - interval '8 days',
        answered_at = answered_at - interval '8 days';
    `);
    await world.restart();
    const again = await answerCard(world, other.personId, other.card, {
      status: 'done',
      note: 'En uke etter',
    });
    expect(JSON.stringify(again.value)).toMatch(alreadyAnswered);
    expect(rowsOf(other.card.data.measureId)).toHaveLength(before);
  });
});

describe('a card whose question has been answered in the tab', () => {
  it('is not left open, and shows that answer when it is pressed', async () => {
    const { leader, measure } = world.people;
    const { etag } = await world.as(leader)('measure', { params: { measureId: measure } });
    const body = {
      key: '4f8a2f0e-58c8-4f0b-a7ab-3f6f6d1f7f30',
      status: 'delayed',
      note: 'Sagt i fanen',
      etag,
    };
    const path = `/api/measures/${measure}/follow-ups`;
    expect((await world.call(leader, path, { method: 'POST', body })).status).toBe(200);

    const pressed = await answerCard(world, leader, card, { status: 'done', note: 'Fra kortet' });
    expect(JSON.stringify(pressed.value)).toMatch(alreadyAnswered);
    expect(JSON.stringify(pressed.value)).toContain('Sagt i fanen');
    const after = await world.as(leader)('measure', { params: { measureId: measure } });
    expect(after).toMatchObject({ status: 'delayed', latestFollowUp: { note: 'Sagt i fanen' } });
    expect(JSON.stringify(rowsOf(measure))).not.toContain('Fra kortet');
  });

  it('has been replaced in the chat, so that it asks no longer', async () => {
    const now = world.tenant.connector
      .chat(world.people.leader)
      .activities()
      .find((activity) => activity.id === card.activityId);
    expect(JSON.stringify(now?.attachments)).toMatch(alreadyAnswered);
    expect(JSON.stringify(now?.attachments)).not.toContain('measureFollowUp.answer');
  });

  it('and the ledger says the same', async () => {
    await world.product.stop();
    const open = await inDatabase(
      `select id from nudges where state <> 'answered' and kind = 'measureFollowUp' and subject_id = '${world.people.measure}'`,
    );
    expect(open).toEqual([]);
  });
});

describe('after all this', () => {
  it('the log tells of nobody, and repeats nothing that was written', () => {
    const log = readFileSync(world.product.logFile, 'utf8');
    expect(log.split('\n').length).toBeGreaterThan(100);
    for (const person of world.tenant.context.directory.list()) {
      expect(log.includes(person.displayName), person.displayName).toBe(false);
      expect(log.includes(person.id), person.id).toBe(false);
    }
    for (const words of ['Tusen trykk', 'Sagt i fanen', 'Fra kortet', 'En uke etter']) {
      expect(log).not.toContain(words);
    }
  });
});
