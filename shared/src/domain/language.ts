/** The three languages every sentence exists in. Bokmål and nynorsk are equal; English is for those who have neither. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** A name in the catalogue. English readers are shown bokmål: the municipality's own words are not translated by machine. */
export interface LocalisedText {
  readonly nb: string;
  readonly nn: string;
}

export function inLanguage(text: LocalisedText, language: Language): string {
  return language === 'nn' ? text.nn : text.nb;
}

/** The same name to somebody who reads it: neither case nor the space around it counts. */
export function isSameName(a: string, b: string): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase('nb');
  return plain(a) === plain(b);
}

/** Reads the language out of a locale as Graph, Teams and Office write it (`nb-NO`, `nn`, `en-us`); bokmål for all others Norwegian. */
export function languageOfLocale(locale: string | undefined): Language {
  const tag = locale?.toLowerCase().split('-')[0];
  if (tag === 'nn') return 'nn';
  if (tag === 'nb' || tag === 'no' || tag === undefined || tag === '') return 'nb';
  return 'en';
}
