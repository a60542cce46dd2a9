import { createInstance } from 'i18next';
import { type Language, languages } from '../domain/language.ts';
import type { TextKey } from './text-key.ts';
import { texts } from './texts.ts';

/** Says a sentence in one language. */
export type Text = (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;

const i18n = createInstance();
i18n.init({
  resources: Object.fromEntries(
    languages.map((language) => [
      language,
      { translation: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text[language]])) },
    ]),
  ),
  initAsync: false,
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  // Cards, React and the DOM escape what they show; escaping here too would show "&amp;" to people.
  interpolation: { escapeValue: false },
});

const byLanguage = Object.fromEntries(
  languages.map((language) => {
    const fixed = i18n.getFixedT(language);
    return [language, ((key, values) => fixed(key, { ...values })) satisfies Text];
  }),
) as Record<Language, Text>;

export function createText(language: Language): Text {
  return byLanguage[language];
}
