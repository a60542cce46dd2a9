import type { Language } from '@rod-trad/shared/domain/language';
import type { Person } from '@rod-trad/shared/domain/person';
import { createText } from '@rod-trad/shared/text/create-text';
import type { BotUseCases } from '../bot-use-cases.ts';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';
import { languageCard, pauseCard } from '../cards/choice-cards.ts';
import { helpCard } from '../cards/help-card.ts';
import { hoursCard } from '../cards/hours-card.ts';
import { ownPlanCard } from '../cards/own-plan-card.ts';
import { statusCard } from '../cards/status-card.ts';
import { teamCard } from '../cards/team-card.ts';
import type { Links } from '../links.ts';
import type { Command } from './read-command.ts';

/** The card somebody is answered with in their own chat. What is not understood is answered by what can be. */
export async function answerCommand(
  command: Command,
  person: Person,
  language: Language,
  useCases: BotUseCases,
  links: Links,
): Promise<AdaptiveCard> {
  const actor = { personId: person.id, roles: [] };
  const help = (lead: 'bot.hello' | 'bot.help.title' | 'bot.unknown') => {
    const [name = ''] = person.name.split(' ');
    return helpCard(createText(language)(lead, { name }), language, links.home);
  };
  switch (command.kind) {
    case 'ownPlan':
      return ownPlanCard(useCases.viewOwnWork(actor), language, links);
    case 'team':
      return teamCard(useCases.viewLedUnits(actor), language, links);
    case 'status':
      return statusCard(await useCases.viewNudgeStatus(actor), language);
    case 'pause':
      return pauseCard(language);
    case 'language':
      return languageCard(language);
    case 'hours':
      return hoursCard(await useCases.viewNudgeStatus(actor), language);
    case 'setHours': {
      const { kind } = await useCases.chooseHours(actor, command.hours);
      const said = createText(language)(kind === 'ok' ? 'bot.hours.chosen' : 'bot.hours.refused');
      return hoursCard(await useCases.viewNudgeStatus(actor), language, said);
    }
    case 'speak':
      await useCases.chooseLanguage(actor, command.language);
      return helpCard(createText(command.language)('bot.language.chosen'), command.language, links.home);
    case 'hello':
      return help('bot.hello');
    case 'help':
      return help('bot.help.title');
    case 'unknown':
      return help('bot.unknown');
  }
}
