import type { Language } from '@rod-trad/shared/domain/language';
import { texts } from '@rod-trad/shared/text/texts';

/** `first`: what is said before and in the first view; `rest`: what the other pages say. */
export type TextPart = 'first' | 'rest';
export type Sentences = Readonly<Record<string, string>>;

const first = /^(?:tab|plan|measure\.(?:status|strategy)|error\.unauthenticated)(?:\.|$)/;
/** What is said in a panel, and while a channel tab is set up. */
const opened = /^tab\.(?:measure|followUp|conflict|configure)\./;
/** The sentences of cards, Excel, files and the app package stay at home, and the service brings its refusals along. */
const notOurs = /^(?:error|fault|bot|addin|manifest|ownData|example|history|needs)(?:\.|$)/;

const isFirst = (key: string) => first.test(key) && !opened.test(key);

/** What the tab says in one language. The build writes the outcome in place of this. */
export function saidByTab(language: Language, part: TextPart): Sentences {
  return Object.fromEntries(
    Object.entries(texts)
      .filter(([key]) => (part === 'first' ? isFirst(key) : !isFirst(key) && !notOurs.test(key)))
      .map(([key, sentence]) => [key, sentence[language]]),
  );
}
