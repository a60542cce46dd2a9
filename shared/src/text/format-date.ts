import type { IsoDate } from '../domain/iso-date.ts';
import type { Language } from '../domain/language.ts';

/** Not every browser knows nynorsk; bokmål writes days in the same way. */
const locales = { nb: ['nb-NO'], nn: ['nn-NO', 'nb-NO'], en: ['en-GB'] } satisfies Record<Language, string[]>;

/**
 * A day as people say it: mandag 23. november 2026. The weekday helps whoever plans, and keeps the number from the beginning
 * of a line, where cards read "23. " as a list.
 */
export function formatDate(date: IsoDate, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}
