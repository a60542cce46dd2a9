import type { Language } from '../domain/language.ts';
import type { TextKey } from './text-key.ts';

/** Says a sentence in one language: `{{name}}` is filled in as it is, and `count` chooses between `_one` and `_other`. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

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

/** Speaks with the sentences it is given: all of them on the server, those of one language in a browser. */
export function textFrom(language: Language, sentence: (key: string) => string | undefined): Text {
  return (key, values = {}) => {
    const { count } = values;
    const chosen =
      typeof count === 'number' ? sentence(`${key}_${plurals[language].select(count)}`) : undefined;
    const found = chosen ?? sentence(key);
    if (found === undefined) throw new RangeError(`There is no sentence ${key}`);
    return found.replace(/\{\{(\w+)\}\}/g, (blank, name: string) =>
      name === 'count' && typeof count === 'number'
        ? numbers[language].format(count)
        : String(values[name] ?? blank),
    );
  };
}
