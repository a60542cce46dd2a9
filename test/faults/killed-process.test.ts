import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCard, type CardInChat, followUpCardOf } from '../stories/follow-up-card.ts';
import { type StoryWorld, startWorld, until } from '../stories/story-world.ts';

let world: StoryWorld;
let card: CardInChat;

beforeAll(async () => {
  world = await startWorld();
  card = await followUpCardOf(world, world.people.leader, world.people.measure);
});
afterAll(() => world?.close());

const answersSaying = (note: string) =>
  world.rows('followUps').filter((row) => JSON.stringify(row).includes(note));
const measureRow = () =>
  JSON.stringify(world.rows('measures').find((row) => row.Key === world.people.measure));
const emptyOutbox = () =>
  until('an empty outbox', async () => {
    const { outbox } = await world.product.health();
    expect(outbox.conflicts).toBe(0);
    return outbox.pending === 0 ? true : undefined;
  });
const currentEtag = async () => {
  const measure = await world.as(world.people.leader)('measure', {
    params: { measureId: world.people.measure },
  });
  return measure.etag ?? '';
};
const followUp = async (key: string, note: string) =>
  world.call(world.people.leader, `/api/measures/${world.people.measure}/follow-ups`, {
    method: 'POST',
    body: { key, status: 'needsHelp', note, etag: await currentEtag() },
  });

describe('the service is killed', () => {
  it('after it has accepted a card while SharePoint is down: nothing is lost and nothing is doubled', async () => {
    const { faults } = world.tenant.context;
    const down = [
      faults.add({
        part: 'graph',
        method: 'POST',
        path: '/items',
        status: 503,
        headers: { 'retry-after': '60' },
      }),
      faults.add({
        part: 'graph',
        method: 'PATCH',
        path: '/items',
        status: 503,
        headers: { 'retry-after': '60' },
      }),
    ];
    const answer = await answerCard(world, world.people.leader, card, {
      status: 'delayed',
      note: 'Svart før strømbruddet',
    });
    expect(answer.statusCode).toBe(200);
    expect(JSON.stringify(answer.value)).toContain('trygt');
    await world.product.kill();
    expect(answersSaying('Svart før strømbruddet')).toHaveLength(0);
    for (const fault of down) faults.remove(fault);

    await world.restart();
    await until('the answer in SharePoint', () => answersSaying('Svart før strømbruddet')[0]);
    await emptyOutbox();
    expect(answersSaying('Svart før strømbruddet')).toHaveLength(1);
    expect(measureRow()).toContain('delayed');
  });

  it('after the change reached SharePoint and before its answer came back: it is recognised as our own', async () => {
    const { faults } = world.tenant.context;
    faults.add({ part: 'graph', method: 'PATCH', path: '/items', drop: true, afterHandling: true, times: 1 });
    const create = faults.add({
      part: 'graph',
      method: 'POST',
      path: '/items',
      status: 503,
      headers: { 'retry-after': '60' },
    });
    const { status, text } = await followUp('0b6c6f1e-6f0a-4e0b-9a53-0b9d1c2e3f40', 'Halvveis skrevet');
    expect(status).toBe(200);
    expect(text).toContain('"pending"');
    await world.product.kill();
    expect(measureRow()).toContain('needsHelp');
    faults.remove(create);

    await world.restart();
    await until('the answer in SharePoint', () => answersSaying('Halvveis skrevet')[0]);
    await emptyOutbox();
    expect(answersSaying('Halvveis skrevet')).toHaveLength(1);
  });

  it('after the row was made and before its answer came back: there is one row', async () => {
    const { faults } = world.tenant.context;
    faults.add({ part: 'graph', method: 'POST', path: '/items', drop: true, afterHandling: true, times: 1 });
    const later = faults.add({
      part: 'graph',
      method: 'POST',
      path: '/items',
      status: 503,
      headers: { 'retry-after': '60' },
    });
    expect((await followUp('1f0a3c52-51f4-4a2e-8a39-77de1c9b6a01', 'Raden finnes alt')).status).toBe(200);
    await world.product.kill();
    expect(answersSaying('Raden finnes alt')).toHaveLength(1);
    faults.remove(later);

    await world.restart();
    await emptyOutbox();
    expect(answersSaying('Raden finnes alt')).toHaveLength(1);
  });

  it('and the plan says afterwards what was answered', async () => {
    const measure = await world.as(world.people.leader)('measure', {
      params: { measureId: world.people.measure },
    });
    expect(measure.followUps.map((followUp) => followUp.note)).toEqual(
      expect.arrayContaining(['Svart før strømbruddet', 'Halvveis skrevet', 'Raden finnes alt']),
    );
    expect(measure.pending).toBe(false);
  });
});
