import { asId } from '@rod-trad/shared/domain/ids';
import type { Conversation } from '@rod-trad/shared/stores/conversations';
import { buildMeasure } from '@rod-trad/shared/testing/build';
import { buildCheckInQuestion, buildFollowUpQuestion } from '@rod-trad/shared/testing/build-questions';
import type { Activity, TurnContext } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { createNudgeSender, type ProactiveAdapter } from './create-nudge-sender.ts';

const leader = asId<'Person'>('leader');
const question = buildFollowUpQuestion({ measure: buildMeasure('m') });

type Step = 'ok' | number;

/** An adapter as botbuilder's: what goes wrong inside a turn does not come out of it. */
function setUp(
  known: boolean,
  steps: { create?: Step; send?: Step },
  active = true,
  install?: (id: string) => Promise<boolean>,
) {
  const sent: Partial<Activity>[] = [];
  const made: string[] = [];
  const deactivated: string[] = [];
  const turn = async (logic: (context: TurnContext) => Promise<void>) => {
    const context = {
      activity: { conversation: { id: 'chat-leader' } },
      sendActivity: async (activity: Partial<Activity>) => {
        if (typeof steps.send === 'number')
          throw Object.assign(new Error('refused'), { statusCode: steps.send });
        sent.push(activity);
        return { id: 'activity-1' };
      },
    };
    await logic(context as unknown as TurnContext).catch(() => undefined);
  };
  const adapter: ProactiveAdapter = {
    continueConversationAsync: async (...[, , logic]: unknown[]) => turn(logic as Parameters<typeof turn>[0]),
    createConversationAsync: async (...[, , , , parameters, logic]: unknown[]) => {
      if (typeof steps.create === 'number')
        throw Object.assign(new Error('refused'), { statusCode: steps.create });
      made.push((parameters as { members: { id: string }[] }).members[0]?.id ?? '');
      await turn(logic as Parameters<typeof turn>[0]);
    },
  };
  const conversation: Conversation = {
    personId: leader,
    conversationId: 'chat-leader',
    reference: {},
    active,
    language: 'nn',
    seenAt: '2026-11-23T08:00:00.000Z' as Conversation['seenAt'],
  };
  const sender = createNudgeSender({
    adapter,
    settings: {
      tenantId: 'town',
      teamsAppId: 'app',
      tabUrl: 'https://tab.example',
      serviceUrl: 'https://s.example',
    },
    conversations: {
      of: async () => (known ? conversation : undefined),
      save: async () => undefined,
      deactivate: async (id) => void deactivated.push(id),
    },
    languageOf: () => 'nb',
    install,
    links: { home: 'https://tab.example/', measure: (id) => `https://tab.example/${id}` },
  });
  return { sender, sent, made, deactivated };
}

describe('sending a question', () => {
  it('goes to the known chat in the person’s language, with a line for the lock screen', async () => {
    const { sender, sent, made } = setUp(true, {});
    expect(await sender.send(question)).toEqual({
      kind: 'sent',
      conversationId: 'chat-leader',
      activityId: 'activity-1',
    });
    expect(sent[0]?.summary).toBe('Korleis går det med «Tiltak m»?');
    expect(made).toEqual([]);
  });

  it('goes in the language the person has asked for, before that of the chat', async () => {
    const { sender, sent } = setUp(true, {});
    await sender.send(buildCheckInQuestion(), 'en');
    expect(sent[0]?.summary).toBe('5 short questions about your competence: “Trygg legemiddelhåndtering”');
  });

  it('makes the chat when there is none', async () => {
    const { sender, sent, made } = setUp(false, {});
    expect(await sender.send(question)).toMatchObject({ kind: 'sent' });
    expect(made).toEqual(['leader']);
    expect(sent[0]?.summary).toContain('Hvordan går det');
  });

  it.each([
    ['in a known chat', true, { send: 403 }],
    ['when making the chat', false, { create: 403 }],
    ['in a chat just made', false, { send: 403 }],
  ] as const)('that is refused for good %s blocks the person', async (_where, known, steps) => {
    const { sender, deactivated } = setUp(known, steps);
    expect(await sender.send(question)).toMatchObject({ kind: 'blocked' });
    expect(deactivated).toEqual(['leader']);
  });

  it('that is throttled waits, and blocks nobody', async () => {
    const { sender, deactivated } = setUp(true, { send: 429 });
    expect(await sender.send(question)).toMatchObject({ kind: 'later', scope: 'all' });
    expect(deactivated).toEqual([]);
  });

  it('puts the app there for somebody who has never had it, and sends once more', async () => {
    const steps: { create?: Step; send?: Step } = { create: 403 };
    const asked: string[] = [];
    const { sender, sent, deactivated } = setUp(false, steps, true, async (id): Promise<boolean> => {
      asked.push(id);
      steps.create = 'ok';
      return true;
    });
    expect(await sender.send(question)).toMatchObject({ kind: 'sent' });
    expect([asked, sent.length, deactivated]).toEqual([['leader'], 1, []]);
  });

  it.each<[string, () => Promise<boolean>]>([
    ['where it cannot be put there', async () => false],
    ['when Graph does not answer', () => Promise.reject(new Error('503'))],
  ])('is blocked %s', async (_, install) => {
    const { sender, deactivated } = setUp(false, { create: 403 }, true, install);
    expect(await sender.send(question)).toMatchObject({ kind: 'blocked' });
    expect(deactivated).toEqual(['leader']);
  });

  it('puts nothing back for somebody who has had the app: who takes it away has said so', async () => {
    for (const [known, active, steps] of [
      [true, false, {}],
      [true, true, { send: 403 }],
    ] as const) {
      const { sender } = setUp(known, steps, active, async (): Promise<boolean> => expect.fail('installed'));
      expect(await sender.send(question)).toMatchObject({ kind: 'blocked' });
    }
  });

  it('is not tried for somebody who has left the chat', async () => {
    const { sender, sent } = setUp(true, {}, false);
    expect(await sender.send(question)).toEqual({ kind: 'blocked', reason: 'not installed' });
    expect(sent).toEqual([]);
  });
});
