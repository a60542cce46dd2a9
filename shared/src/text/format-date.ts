import type { IsoDate } from '../domain/iso-date.ts';
import type { Language } from '../domain/language.ts';

/** Not every browser knows nynorsk; bokmål writes days in the same way. */
const locales = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] } satisfies Record<Language, string[]>;

/** A day as people write it: 23. november 2026. */
export function formatDate(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
