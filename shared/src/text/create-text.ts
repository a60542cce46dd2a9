import type { Language } from '../domain/language.ts';
import type { TextKey } from './text-key.ts';
import { texts } from './texts.ts';

/** Says a sentence in one language: `{{name}}` is filled in as it is, and `count` chooses between `_one` and `_other`. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const sentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = texts;
/** Nynorsk counts as bokmål does, and not every browser knows it. */
const plurals = {
  nb: new Intl.PluralRules('nb'),
  nn: new Intl.PluralRules('nb'),
  en: new Intl.PluralRules('en'),
};
/** How many, with a space or a comma between thousands; a year is no count. */
const numbers = {
  nb: new Intl.NumberFormat('nb-NO'),
  nn: new Intl.NumberFormat('nb-NO'),
  en: new Intl.NumberFormat('en-GB'),
};

export function createText(language: Language): Text {
  return (key, values = {}) => {
    const { count } = values;
    const chosen =
      typeof count === 'number' ? sentences[`${key}_${plurals[language].select(count)}`] : undefined;
    const sentence = (chosen ?? sentences[key])?.[language];
    if (sentence === undefined) throw new RangeError(`There is no sentence ${key}`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (blank, name: string) =>
      name === 'count' && typeof count === 'number'
        ? numbers[language].format(count)
        : String(values[name] ?? blank),
    );
  };
}
