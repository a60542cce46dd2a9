import type { TenantContext } from '../context.ts';
import { ADAPTIVE_CARD, CARD_ERROR, type CardAnswer, type ChatActivity } from './activity.ts';
import type { AppEvents } from './app-events.ts';
import { appInstallations } from './app-installations.ts';
import { type BotAnswer, callBot, envelopeOf } from './bot-channel.ts';
import type { ChatStore } from './chat-store.ts';
import { chooseClientLanguage } from './client-locale.ts';

/** One person's chat with the bot, from the person's side: what the Teams page and the stories drive. */
export interface PersonalChat {
  state(): ChatState;
  /** Adds the app, or takes back a block; resolves when the bot has heard of it. */
  install(): Promise<void>;
  /** Removes the app: the bot hears of it, and its writes are refused from now on. */
  uninstall(): Promise<void>;
  /** The person mutes the bot. The bot is told nothing: it finds out by the 403 of its next message. */
  block(): void;
  /** Opens the chat; the first time this adds the app, as Teams does. */
  open(): Promise<void>;
  /** Sends a message and waits until the bot has taken it. */
  say(text: string): Promise<{ activity: ChatActivity; delivered: boolean }>;
  /** All messages, the oldest first. */
  activities(): ChatActivity[];
  /** Answers a card: `adaptiveCard/action` with the verb and the card's inputs. */
  act(activityId: string, verb: string, data?: unknown, actionId?: string): Promise<CardAnswer>;
  /** What a client does for a card with `refresh`: the card's own action, sent without a click. */
  refresh(activityId: string): Promise<CardAnswer>;
}

export type ChatState = 'never' | 'installed' | 'uninstalled' | 'blocked';

export interface ChatParts {
  readonly store: ChatStore;
  readonly events: AppEvents;
  /** How long the bot may take over an answer, in milliseconds. */
  readonly answerWithinMs: number;
}

/**
 * @param locale the client's language: nb, nn, en or a locale; the person's own when absent
 * Refuses an unknown person, and acting on a message that is not in this chat.
 */
export function personalChat(
  tenant: TenantContext,
  personId: string,
  { store, events, answerWithinMs }: ChatParts,
  locale?: string,
): PersonalChat {
  const person = tenant.directory.get(personId);
  if (person === undefined) throw new Error(`Nobody in the directory has the id ${personId}.`);
  if (locale !== undefined) chooseClientLanguage(tenant, personId, locale);
  const envelope = () => envelopeOf(tenant, person, locale);

  const state = (): ChatState => {
    if (store.isBlocked(personId)) return 'blocked';
    if (appInstallations(tenant).isInstalled(personId)) return 'installed';
    return store.hasConversation(personId) ? 'uninstalled' : 'never';
  };
  const install = async () => {
    store.setBlocked(personId, false);
    appInstallations(tenant).install(personId);
    await events.settled();
  };

  const invoke = async (activityId: string, action: unknown, trigger: 'manual' | 'automatic') => {
    if (store.activity(personId, activityId) === undefined) {
      throw new Error(`No message ${activityId} in this chat`);
    }
    const answer = await callBot(
      tenant,
      {
        ...envelope(),
        type: 'invoke',
        id: `f:${store.nextId(tenant.now())}`,
        name: 'adaptiveCard/action',
        replyToId: activityId,
        value: { action, trigger },
      },
      answerWithinMs,
    );
    return cardAnswerOf(answer);
  };

  return {
    state,
    install,
    async uninstall() {
      appInstallations(tenant).uninstall(personId);
      await events.settled();
    },
    block: () => store.setBlocked(personId, true),
    async open() {
      if (state() === 'never') await install();
    },
    async say(text) {
      if (state() !== 'installed') await install();
      const { from, timestamp } = envelope();
      const activity: ChatActivity = {
        id: store.nextId(tenant.now()),
        type: 'message',
        timestamp,
        from,
        text,
        textFormat: 'plain',
      };
      store.save(personId, activity);
      const answer = await callBot(tenant, { ...envelope(), ...activity }, answerWithinMs);
      return { activity, delivered: answer.reached && answer.status < 300 };
    },
    activities: () => store.activities(personId),
    act: (activityId, verb, data = {}, actionId) =>
      invoke(activityId, { type: 'Action.Execute', id: actionId, verb, data }, 'manual'),
    async refresh(activityId) {
      const action = refreshActionOf(store.activity(personId, activityId));
      if (action === undefined)
        throw new Error(`The message ${activityId} has no card with a refresh action`);
      return invoke(activityId, action, 'automatic');
    },
  };
}

/**
 * Anything but a well-formed answer in time is "Something went wrong" to the person (platform.md §4.5). The status
 * of the answer itself is not looked at: botbuilder repeats there what stands in the body (activityHandler.ts).
 */
function cardAnswerOf(answer: BotAnswer): CardAnswer {
  if (!answer.reached) {
    const code = answer.reason === 'timeout' ? 'BotTimeout' : 'BotUnreachable';
    return { statusCode: 504, type: CARD_ERROR, value: { code, message: 'Something went wrong' } };
  }
  const body = answer.body as Partial<CardAnswer> | undefined;
  if (typeof body?.statusCode === 'number' && typeof body.type === 'string') {
    return { statusCode: body.statusCode, type: body.type, value: body.value };
  }
  return {
    statusCode: answer.status >= 400 ? answer.status : 500,
    type: CARD_ERROR,
    value: { code: 'BotAnswerUnusable', message: 'Something went wrong' },
  };
}

function refreshActionOf(activity: ChatActivity | undefined): unknown {
  const card = activity?.attachments?.find((each) => each.contentType === ADAPTIVE_CARD)?.content;
  return (card as { refresh?: { action?: unknown } } | undefined)?.refresh?.action;
}
