import { stopVerb } from '@rod-trad/bot/cards/nudge-footer';
import { fakeUseCases } from '@rod-trad/bot/testing/fake-use-cases';
import { verbTable } from '@rod-trad/bot/verbs/verb-table';
import { type NudgeKind, nudgeKinds } from '@rod-trad/shared/domain/nudge';
import { tableNames } from '@rod-trad/shared/stores/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardInChat, type FoundCard } from '../stories/card-in-chat.ts';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';

/** Every verb a card can carry, the ones of tomorrow too. */
const verbs = [...verbTable(fakeUseCases().useCases, { home: 'x', measure: () => 'x' }).keys()];
/** What is one's own to choose, and says so whatever else stands in the card. */
const own = /^nudges\./;

let world: StoryWorld;
let card: FoundCard;
beforeAll(async () => {
  world = await startWorld();
  card = await cardInChat(world, world.people.employee, stopVerb);
}, 180_000);
afterAll(() => world?.close());

const everything = () => JSON.stringify(tableNames.map((table) => world.rows(table)));
const press = (verb: string, data: unknown) =>
  world.tenant.connector
    .chat(world.people.employee)
    .act(card.activityId, verb, data as Record<string, unknown>);
/** Ids of messages to the leader as they would be, if there were such. */
const leaders = (kind: NudgeKind) => {
  const { leader, measure } = world.people;
  return [
    `${kind}:${leader}:${measure}:2026-11-20`,
    `${kind}:${leader}:2026:2026-11-20`,
    `${kind}:${leader}:x`,
  ];
};

describe.each(verbs)('an employee who presses %s with what was never asked', (verb) => {
  it('of somebody else, of nobody, or made up, is answered in words, and nothing is written', async () => {
    const before = everything();
    const chosen = {
      ...{ status: 'done', standing0: 'done', level0: '4', asked: ['x'], reason: 'x', ownCompetence: 'x' },
      ...{ employeeId: world.people.leader, day: '2026-11-20', measureId: world.people.measure },
      ...{ issuedOn: '2026-11-20', reached: 'yes', effect: 'x', decision: 'stop', because: 'x' },
    };
    const tried = [
      ...nudgeKinds.flatMap(leaders).map((nudgeId) => ({ ...chosen, nudgeId })),
      ...(own.test(verb)
        ? []
        : [{}, { ...chosen, nudgeId: { $ne: null } }, { ...chosen, nudgeId: 'x'.repeat(5_000) }]),
    ];
    for (const data of tried) {
      const answer = await press(verb, data);
      expect(answer, verb).toMatchObject({ statusCode: 200 });
      if (!own.test(verb)) expect(typeof answer.value, verb).toBe('string');
    }
    expect(everything()).toBe(before);
  }, 60_000);
});

it('and the leader has been told of none of it, nor lost a choice', async () => {
  expect(verbs.length).toBeGreaterThan(14);
  const { kinds, pausedUntil } = await world.as(world.people.leader)('ownNudges');
  expect(kinds.some(({ stopped }) => stopped)).toBe(false);
  expect(pausedUntil).toBeUndefined();
});
