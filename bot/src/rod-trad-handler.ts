import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import { type Language, languageOfLocale } from '@rod-trad/shared/domain/language';
import type { Person } from '@rod-trad/shared/domain/person';
import type { Conversation, Conversations } from '@rod-trad/shared/stores/conversations';
import { createText } from '@rod-trad/shared/text/create-text';
import {
  type Activity,
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  type AdaptiveCardInvokeValue,
  CardFactory,
  type ConversationReference,
  MessageFactory,
  TurnContext,
} from 'botbuilder';
import type { BotSettings } from './bot-settings.ts';
import type { BotUseCases } from './bot-use-cases.ts';
import type { AdaptiveCard } from './cards/adaptive-card.ts';
import { helpCard } from './cards/help-card.ts';
import type { Links } from './links.ts';
import { answerAmongOthers } from './messages/answer-among-others.ts';
import { answerCommand } from './messages/answer-command.ts';
import { readCommand } from './messages/read-command.ts';
import { invokeResponse } from './verbs/invoke-response.ts';
import { message, type Verb, type VerbAnswer } from './verbs/verb.ts';

export interface HandlerParts {
  readonly settings: BotSettings;
  readonly conversations: Conversations;
  readonly useCases: BotUseCases;
  readonly verbs: ReadonlyMap<string, Verb>;
  readonly links: Links;
  /** Changes a message that stands in a conversation, outside the turn in which it was asked for. */
  replaceCard(where: Partial<ConversationReference>, message: Partial<Activity>): Promise<void>;
  now(): Date;
}

/** What happens when Teams calls: installations, messages, pressed buttons. */
export class RodTradHandler extends ActivityHandler {
  readonly #parts: HandlerParts;

  constructor(parts: HandlerParts) {
    super();
    this.#parts = parts;
    this.onInstallationUpdateAdd(async (context, next) => {
      const { person, language } = await this.#meet(context);
      if (isPersonal(context)) {
        const [name = ''] = (person?.name ?? '').split(' ');
        const lead = createText(language)(person === undefined ? 'bot.stranger' : 'bot.welcome', { name });
        await reply(context, helpCard(lead, language, parts.links.home));
      }
      await next();
    });
    this.onInstallationUpdateRemove(async (context, next) => {
      const id = senderOf(context);
      if (id !== undefined) await parts.conversations.deactivate(id);
      await next();
    });
    this.onMessage(async (context, next) => {
      await this.#message(context);
      await next();
    });
  }

  /** A message is a command, or the answer of a card on a client without universal actions. */
  async #message(context: TurnContext): Promise<void> {
    const { person, language } = await this.#meet(context);
    const { useCases, links } = this.#parts;
    const command = readCommand(context.activity.text);
    if (!isPersonal(context)) {
      await context.sendActivity(await answerAmongOthers(command, person, language, useCases));
      return;
    }
    if (person === undefined) {
      await reply(context, helpCard(createText(language)('bot.stranger'), language, links.home));
      return;
    }
    const data = context.activity.value as { verb?: unknown } | undefined;
    if (typeof data?.verb === 'string') {
      const answer = await this.#act(data.verb, data, person, language);
      await showAnswer(context, answer);
      return;
    }
    await reply(context, await answerCommand(command, person, language, useCases, links));
  }

  protected override async onAdaptiveCardInvoke(
    context: TurnContext,
    value: AdaptiveCardInvokeValue,
  ): Promise<AdaptiveCardInvokeResponse> {
    const { person, language } = await this.#meet(context);
    if (person === undefined) return invokeResponse(message(createText(language)('bot.stranger')));
    const answer = await this.#act(value.action.verb, value.action.data, person, language);
    // The answer replaces the card in the asking client only; for the person's other devices the message itself is changed
    // as well. The decision is already kept, so a failure here is no failure of the answer, and nobody waits for it.
    const { replyToId } = context.activity;
    if (answer.kind === 'card' && replyToId !== undefined) {
      const reference = TurnContext.getConversationReference(context.activity);
      const message = { ...cardMessage(answer.card), id: replyToId };
      void this.#parts.replaceCard(reference, message).catch(() => undefined);
    }
    return invokeResponse(answer);
  }

  async #act(verb: string, data: unknown, person: Person, language: Language): Promise<VerbAnswer> {
    const known = this.#parts.verbs.get(verb);
    if (known === undefined) return message(createText(language)('bot.refused.unknown'));
    // App roles are not in a channel token, and no verb needs one: a card belongs to the person it was sent to.
    return known(data, { personId: person.id, roles: [] }, language);
  }

  /**
   * Who is it, and in which language shall we answer? Remembers where the person can be reached from now on. People of another tenant are
   * strangers, whose language is read off the client.
   */
  async #meet(context: TurnContext): Promise<Met> {
    const { conversations, useCases, now } = this.#parts;
    const id = senderOf(context);
    const { locale } = context.activity;
    const tenantId = context.activity.conversation.tenantId ?? context.activity.channelData?.tenant?.id;
    const ofOurs = !this.#parts.settings.identity || tenantId === this.#parts.settings.tenantId;
    const person = id !== undefined && ofOurs ? useCases.person(id) : undefined;
    if (person === undefined) return { person, language: languageOfLocale(locale) };
    const before = await conversations.of(person.id);
    const chosen = await useCases.chosenLanguage(person.id);
    const known = before?.language ?? person.language;
    if (!isPersonal(context)) return { person, language: chosen ?? known };
    const seen = {
      personId: person.id,
      conversationId: context.activity.conversation.id,
      reference: TurnContext.getConversationReference(context.activity),
      active: true,
      // The language the person has chosen in Teams; the directory's until Teams has said one.
      language: locale === undefined ? known : languageOfLocale(locale),
      seenAt: toInstant(now()),
    };
    if (before === undefined || hasMoved(before, seen)) await conversations.save(seen);
    if (before?.active !== true) await useCases.reachable(person.id);
    return { person, language: chosen ?? seen.language };
  }
}

interface Met {
  readonly person: Person | undefined;
  readonly language: Language;
}

/** Must it be written down anew? Once a day at least, so that it is seen who has not been met for long. */
function hasMoved(
  before: Conversation,
  seen: Conversation & { reference: { serviceUrl?: string } },
): boolean {
  const address = (before.reference as { serviceUrl?: string } | null)?.serviceUrl;
  return (
    !before.active ||
    before.conversationId !== seen.conversationId ||
    before.language !== seen.language ||
    address !== seen.reference.serviceUrl ||
    before.seenAt.slice(0, 10) !== seen.seenAt.slice(0, 10)
  );
}

/** The Entra object id that the channel vouches for; never a name or an address. */
function senderOf(context: TurnContext): PersonId | undefined {
  const id = context.activity.from?.aadObjectId;
  return id === undefined ? undefined : asId(id);
}

function isPersonal(context: TurnContext): boolean {
  const type = context.activity.conversation.conversationType;
  return type === undefined || type === 'personal';
}

function cardMessage(card: AdaptiveCard): Partial<Activity> {
  return MessageFactory.attachment(CardFactory.adaptiveCard(card));
}

/** Sends a card with the line the lock screen shows. */
async function reply(context: TurnContext, card: AdaptiveCard): Promise<void> {
  const activity = cardMessage(card);
  activity.summary = card.speak;
  await context.sendActivity(activity);
}

/** Shows an answer to a client that pressed a plain submit button: in the card's place when the client says which. */
async function showAnswer(context: TurnContext, answer: VerbAnswer): Promise<void> {
  if (answer.kind === 'message') {
    await context.sendActivity(answer.text);
    return;
  }
  const activity = cardMessage(answer.card);
  const { replyToId } = context.activity;
  if (replyToId === undefined) await context.sendActivity(activity);
  else await context.updateActivity({ ...activity, id: replyToId });
}
