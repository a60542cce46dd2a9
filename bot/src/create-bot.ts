import { measureDeepLink, tabDeepLink } from '@rod-trad/shared/contracts/deep-link';
import type { PersonId } from '@rod-trad/shared/domain/ids';
import { languageOfLocale } from '@rod-trad/shared/domain/language';
import type { Conversations } from '@rod-trad/shared/stores/conversations';
import type { CardCloser, NudgeSender } from '@rod-trad/shared/stores/nudge-sender';
import { createText } from '@rod-trad/shared/text/create-text';
import type { Request, Response } from 'botbuilder';
import type { BotSettings } from './bot-settings.ts';
import type { BotUseCases } from './bot-use-cases.ts';
import { createAdapter } from './create-adapter.ts';
import { createNudgeSender } from './delivery/create-nudge-sender.ts';
import { createPace } from './delivery/pace.ts';
import type { Links } from './links.ts';
import { RodTradHandler } from './rod-trad-handler.ts';
import { verbTable } from './verbs/verb-table.ts';

export interface BotParts {
  readonly settings: BotSettings;
  readonly conversations: Conversations;
  readonly useCases: BotUseCases;
  now(): Date;
  wait(ms: number): Promise<void>;
  /** Puts the app into somebody's Teams; absent where that is not ours to do. */
  readonly install?: ((id: PersonId) => Promise<boolean>) | undefined;
  /** Told about what went wrong in a turn; the person has been answered in words. */
  onFault(error: unknown): void;
}

export interface Bot {
  /** Answers one call from the channel; `response` is written to. */
  process(request: Request, response: Response): Promise<void>;
  readonly sender: NudgeSender & CardCloser;
}

/** The bot: activities in, use cases called, cards out. No botbuilder type leaves it but the request and the response. */
export function createBot(parts: BotParts): Bot {
  const { settings, useCases, conversations } = parts;
  const pace = createPace({ elapsed: () => performance.now(), wait: parts.wait });
  const adapter = createAdapter(settings.identity, pace);
  const { teamsAppId, tabUrl } = settings;
  const link = { teamsAppId, tabUrl, label: 'Rød tråd' };
  const links: Links = {
    home: tabDeepLink(link),
    measure: (measureId) => measureDeepLink({ ...link, measureId }),
  };
  const verbs = verbTable(useCases, links);
  const appId = settings.identity?.appId ?? '';
  const handler = new RodTradHandler({
    ...{ settings, conversations, useCases, verbs, links, now: parts.now },
    replaceCard: (where, message) =>
      adapter.continueConversationAsync(appId, where, async (context) => {
        // Caught here, inside the turn: what leaves a turn is taken for a fault of the bot, and the person would be told of it.
        await context.updateActivity(message).catch(() => undefined);
      }),
  });
  adapter.onTurnError = async (context, error) => {
    parts.onFault(error);
    if (context.activity.type !== 'invoke') {
      await context.sendActivity(createText(languageOfLocale(context.activity.locale))('bot.fault'));
    }
  };
  return {
    process: (request, response) => adapter.process(request, response, (context) => handler.run(context)),
    sender: createNudgeSender({
      adapter,
      settings,
      conversations,
      links,
      install: parts.install,
      languageOf: (id: PersonId) => useCases.person(id)?.language ?? 'nb',
    }),
  };
}
