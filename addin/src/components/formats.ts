import type { Language } from '@rod-trad/shared/domain/language';

/** How moments are written in one language. */
export interface Formats {
  /** A moment, as the clock shows in Norway. */
  moment(isoInstant: string): string;
}

/** CLDR has both Norwegian languages; English readers in Norway are best served by British dates. */
const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } satisfies Record<Language, string>;

export function createFormats(language: Language): Formats {
  const moment = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  return { moment: (isoInstant) => moment.format(Date.parse(isoInstant)) };
}
