import type { Language } from '@rod-trad/shared/domain/language';
import type { Person } from '@rod-trad/shared/domain/person';
import { createText } from '@rod-trad/shared/text/create-text';
import type { BotUseCases } from '../bot-use-cases.ts';
import type { Command } from './read-command.ts';

/** What is answered in a group chat or a channel: three numbers of the municipality's plan, or where one can ask. Never about a person. */
export async function answerAmongOthers(
  command: Command,
  person: Person | undefined,
  language: Language,
  useCases: BotUseCases,
): Promise<string> {
  const text = createText(language);
  const counts =
    command.kind === 'status' && person !== undefined
      ? await useCases.countPlan({ personId: person.id, roles: [] })
      : undefined;
  return counts === undefined ? text('bot.elsewhere') : text('bot.status.channel', { ...counts });
}
