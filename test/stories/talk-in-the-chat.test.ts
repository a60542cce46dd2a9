import { stopVerb } from '@rod-trad/bot/cards/nudge-footer';
import { savePreparationVerb, sharePreparationVerb } from '@rod-trad/bot/cards/talk-prepare-card';
import { tableNames } from '@rod-trad/shared/stores/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPerson } from '../tenant/people/build-person.ts';
import { cardInChat, type FoundCard } from './card-in-chat.ts';
import { type StoryWorld, startWorld, until } from './story-world.ts';

/** Words that can be searched for: they stand nowhere else. */
const secret = 'Zirkelfjell vil jeg lære om';

/** Somebody nothing else is due for: three messages a week is all there is room for. */
const newInHr = buildPerson(9_001, { displayName: 'Ny i HR', appRoles: ['HrAdviser'] });

let world: StoryWorld;
const key = () => crypto.randomUUID();
const press = (personId: string, card: FoundCard, verb: string, typed: Record<string, string> = {}) =>
  world.tenant.connector.chat(personId).act(card.activityId, verb, { ...card.data, ...typed });
const cardNow = (personId: string, activityId: string) =>
  JSON.stringify(
    world.tenant.connector
      .chat(personId)
      .activities()
      .find(({ id }) => id === activityId),
  );

beforeAll(async () => {
  world = await startWorld({ settings: { REFRESH_SECONDS: '1' } });
  const { employee, leader } = world.people;
  const { talk } = await world.as(employee)('ownTalk');
  const place = { periodId: talk?.period.id ?? '', personId: employee };
  const at = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const body = { key: key(), move: { kind: 'book', at } } as const;
  await world.as(leader)('moveTalk', { params: place, body });
  // What is due is decided when the service starts, and every ten minutes.
  await until('the booking in SharePoint', () =>
    world.rows('talks').some(({ BookedFor }) => BookedFor !== undefined) ? true : undefined,
  );
  await world.product.stop();
  world.tenant.context.directory.importPeople([newInHr]);
  await world.restart();
}, 240_000);
afterAll(() => world?.close());

describe('a talk is prepared in the chat', () => {
  it('by the employee, with the four questions, as a draft nobody else can read', async () => {
    const { employee, leader } = world.people;
    const card = await cardInChat(world, employee, savePreparationVerb);
    expect(JSON.stringify(card.content).match(/"Input.Text"/g)).toHaveLength(4);
    const answer = await press(employee, card, savePreparationVerb, { expectations: secret });
    expect(JSON.stringify(answer.value)).toMatch(/1 av 4/);
    expect(JSON.stringify(answer.value)).not.toContain(secret);
    await until('the draft in SharePoint', () =>
      world
        .rows('talkPreparations')
        .some(({ WrittenByOid, SealedText }) => WrittenByOid === employee && SealedText !== undefined)
        ? true
        : undefined,
    );
    const everything = JSON.stringify(tableNames.map((table) => world.rows(table)));
    expect(everything).not.toContain(secret);
    const { talk } = await world.as(employee)('ownTalk');
    expect(JSON.stringify(talk)).toContain(secret);
    const theirs = await world.as(leader)('talk', {
      params: { periodId: talk?.period.id ?? '', personId: employee },
    });
    expect(JSON.stringify(theirs)).not.toContain(secret);
  });

  it('cannot be read or shared with a card that was sent to somebody else', async () => {
    const { employee, leader } = world.people;
    const card = await cardInChat(world, employee, savePreparationVerb);
    const own = await cardInChat(world, leader, stopVerb);
    const stolen = await press(leader, { ...own, data: card.data }, sharePreparationVerb, {
      ownCompetence: 'x',
    });
    expect(JSON.stringify(stolen.value)).toMatch(/kan vi ikk(e|je) ta imot fr[aå] deg/);
    const { talk } = await world.as(employee)('ownTalk');
    expect(talk?.status).toBe('booked');
  });

  it('is shared when the employee says so, and the leader reads it in the tab', async () => {
    const { employee, leader } = world.people;
    const card = await cardInChat(world, employee, sharePreparationVerb);
    const answer = await press(employee, card, sharePreparationVerb, { conditions: 'Tid på vakt' });
    expect(JSON.stringify(answer.value)).not.toContain('Input.Text');
    const { talk } = await world.as(employee)('ownTalk');
    const theirs = await world.as(leader)('talk', {
      params: { periodId: talk?.period.id ?? '', personId: employee },
    });
    expect(JSON.stringify(theirs)).toContain(secret);
    expect(JSON.stringify(theirs)).toContain('Tid på vakt');
    expect(JSON.stringify(world.tenant.connector.chat(leader).activities())).not.toContain(secret);
  });
});

describe('HR is told of a completed education', () => {
  it('in the chat, by whom Entra says is in HR, without a figure', async () => {
    const isPay = ({ data }: FoundCard) => data.kind === 'payCase';
    const card = await cardInChat(world, newInHr.id, stopVerb, isPay);
    const words = JSON.stringify(card.content);
    expect(words).toContain('En utdanning er fullført');
    expect(words).toContain('HTA 4.2.4');
    // HR sees to it in the tab.
    expect(words).not.toContain('payCase.raise');
  });
});

describe('a question that is answered in the tab', () => {
  it('is closed in the chat within a minute or so, without a new message', async () => {
    const { employee, leader } = world.people;
    const card = await cardInChat(world, leader, sharePreparationVerb);
    const messages = world.tenant.connector.chat(leader).activities().length;
    const { talk } = await world.as(employee)('ownTalk');
    const params = { periodId: talk?.period.id ?? '', personId: employee };
    await world.as(leader)('sharePreparation', { params, body: { key: key() } });
    await until(
      'the card in the chat to be closed',
      () => (/tatt hånd om|teke hand om/.test(cardNow(leader, card.activityId)) ? true : undefined),
      100,
    );
    expect(cardNow(leader, card.activityId)).not.toContain(sharePreparationVerb);
    expect(world.tenant.connector.chat(leader).activities()).toHaveLength(messages);
  }, 120_000);
});
