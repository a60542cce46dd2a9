import type { Language } from '@rod-trad/shared/domain/language';
import type { Hours } from '@rod-trad/shared/domain/nudge-preferences';

const commands = {
  hello: ['hei', 'heisann', 'hallo', 'hello', 'hi', 'god dag', 'god morgen', 'morn'],
  help: ['hjelp', 'help', '?', 'kommandoer', 'commands'],
  ownPlan: ['min plan', 'planen min', 'plan', 'my plan'],
  team: ['mitt team', 'teamet mitt', 'team', 'my team'],
  status: ['status', 'meldinger', 'meldingar', 'messages'],
  pause: ['pause', 'stopp', 'stop', 'stille', 'be quiet'],
  hours: ['timer', 'timar', 'tider', 'tidspunkt', 'klokkeslett', 'når', 'hours'],
  language: ['språk', 'sprak', 'language'],
} as const;

const languageNames: Readonly<Record<string, Language>> = {
  bokmål: 'nb',
  nynorsk: 'nn',
  engelsk: 'en',
  english: 'en',
};

/** "timer 9-15", "timer 9 til 15", "hours 9 to 15". */
const spelledHours = /^(?:timer|timar|tider|hours) (?:kl )?(\d{1,2}) ?(?:-|–|til|to) ?(\d{1,2})$/;

export type Command =
  | { readonly kind: keyof typeof commands | 'unknown' }
  | { readonly kind: 'speak'; readonly language: Language }
  | { readonly kind: 'setHours'; readonly hours: Hours };

/** Reads what somebody wrote to the bot. Capitals, marks at the end and a mention of the bot mean nothing. */
export function readCommand(text: string | undefined): Command {
  const words = (text ?? '')
    .replace(/<at>.*?<\/at>/g, ' ')
    .toLowerCase()
    .replace(/[!.,…\s]+/g, ' ')
    .trim();
  for (const [kind, spellings] of Object.entries(commands)) {
    if ((spellings as readonly string[]).includes(words)) return { kind: kind as keyof typeof commands };
  }
  const [, from, until] = spelledHours.exec(words) ?? [];
  if (from !== undefined && until !== undefined) {
    return { kind: 'setHours', hours: { fromHour: Number(from), untilHour: Number(until) } };
  }
  const language = languageNames[words.replace(/^(språk|language) /, '')];
  return language === undefined ? { kind: 'unknown' } : { kind: 'speak', language };
}
