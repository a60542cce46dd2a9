import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { Language } from '@rod-trad/shared/domain/language';
import type { Conversations } from '@rod-trad/shared/stores/conversations';
import type {
  CardCloser,
  CloseOutcome,
  NudgeSender,
  SendOutcome,
} from '@rod-trad/shared/stores/nudge-sender';
import {
  type Activity,
  CardFactory,
  type CloudAdapter,
  type ConversationReference,
  MessageFactory,
  type TurnContext,
} from 'botbuilder';
import type { BotSettings } from '../bot-settings.ts';
import { closedCard } from '../cards/closed-card.ts';
import { nudgeCard } from '../cards/nudge-card.ts';
import type { Links } from '../links.ts';
import { readRefusal } from './reach.ts';

/** The two ways botbuilder has to speak first. */
export type ProactiveAdapter = Pick<CloudAdapter, 'continueConversationAsync' | 'createConversationAsync'>;

export interface SenderParts {
  readonly adapter: ProactiveAdapter;
  readonly settings: BotSettings;
  readonly conversations: Conversations;
  languageOf(id: PersonId): Language;
  /**
   * Puts the app into the Teams of somebody who has never had it; false when that cannot be. Absent: people get it by a policy of Teams, or
   * not at all.
   */
  readonly install?: ((id: PersonId) => Promise<boolean>) | undefined;
  readonly links: Links;
}

const oauthScope = 'https://api.botframework.com';

/** Sends cards into people's own chats; makes the chat when there is none yet. */
export function createNudgeSender(parts: SenderParts): NudgeSender & CardCloser {
  const { adapter, settings, conversations } = parts;
  const appId = settings.identity?.appId ?? '';

  /** Runs in the person's own conversation, known or new. */
  const inChat = async (id: PersonId, send: (context: TurnContext) => Promise<void>): Promise<void> => {
    const known = await conversations.of(id);
    if (known !== undefined) {
      await adapter.continueConversationAsync(appId, known.reference as Partial<ConversationReference>, send);
      return;
    }
    // `members` takes an Entra object id; the app must be installed for the person, else 403
    // (learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages).
    const parameters = {
      isGroup: false,
      bot: { id: `28:${appId}`, name: 'Rød tråd' },
      members: [{ id, name: '' }],
      tenantId: settings.tenantId,
      channelData: { tenant: { id: settings.tenantId } },
      activity: undefined as unknown as Activity,
      topicName: '',
    };
    await adapter.createConversationAsync(
      appId,
      'msteams',
      settings.serviceUrl,
      oauthScope,
      parameters,
      send,
    );
  };

  const post = async (id: PersonId, activity: Partial<Activity>): Promise<SendOutcome> => {
    let outcome: SendOutcome = { kind: 'failed', reason: 'no answer from the channel' };
    try {
      await inChat(id, async (context) => {
        // Caught here, inside the turn: what leaves a turn is taken for a fault of the bot and never comes back to us.
        outcome = await context.sendActivity(activity).then(
          (sent) => placeOf(context, sent?.id ?? ''),
          (error: unknown) => readRefusal(error),
        );
      });
    } catch (error) {
      outcome = readRefusal(error);
    }
    return outcome;
  };
  /** When Graph does not answer, the message stays blocked, and is planned anew when the person comes. */
  const installed = (id: PersonId) => parts.install?.(id).catch(() => false) ?? Promise.resolve(false);
  const chatOf = async (personId: PersonId, chosen: Language | undefined) => {
    const known = await conversations.of(personId);
    return { known, language: chosen ?? known?.language ?? parts.languageOf(personId) };
  };

  return {
    close: async (nudge, because, chosen) => {
      const { known, language } = await chatOf(nudge.personId, chosen);
      // A chat that has been made anew does not hold the card.
      if (known?.active !== true || known.conversationId !== nudge.conversationId) return { kind: 'gone' };
      const card = closedCard(nudge.kind, because, language, parts.links.home);
      const activity = { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), id: nudge.activityId };
      let outcome: CloseOutcome = { kind: 'gone' };
      try {
        await inChat(nudge.personId, async (context) => {
          outcome = await context
            .updateActivity(activity as Partial<Activity>)
            .then(() => ({ kind: 'closed' }) as const, closeRefusal);
        });
      } catch (error) {
        outcome = closeRefusal(error);
      }
      return outcome;
    },
    send: async (question, chosen) => {
      const personId = question.nudge.personId;
      const { known, language } = await chatOf(personId, chosen);
      if (known?.active === false) return { kind: 'blocked', reason: 'not installed' };
      const card = nudgeCard(question, language, parts.links);
      const activity = MessageFactory.attachment(CardFactory.adaptiveCard(card));
      // The lock screen shows this line, never "sent a card".
      activity.summary = card.speak;
      let outcome = await post(personId, activity);
      // Whoever has taken the app away is known to have left, and does not come this far.
      if (outcome.kind === 'blocked' && known === undefined && (await installed(personId))) {
        outcome = await post(personId, activity);
      }
      if (outcome.kind === 'blocked') await conversations.deactivate(personId);
      return outcome;
    },
  };
}

/** What cannot be changed now is changed later; for what is refused for good, nothing more can be done. */
function closeRefusal(error: unknown): CloseOutcome {
  const refusal = readRefusal(error);
  return refusal.kind === 'later' ? refusal : { kind: 'gone' };
}

function placeOf(context: TurnContext, activityId: string): SendOutcome {
  return { kind: 'sent', conversationId: context.activity.conversation.id, activityId };
}
