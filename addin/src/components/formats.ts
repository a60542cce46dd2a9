import type { Language } from '@rod-trad/shared/domain/language';

/** How moments are written in one language. */
export interface Formats {
  /** A moment, as the clock shows in Norway. */
  moment(isoInstant: string): string;
  day(isoDay: string): string;
  /** A share of one. */
  percent(share: number): string;
  number(number: number): string;
}

/**
 * English readers in Norway are best served by British dates. Chromium has no nynorsk of its own and would fall back to American
 * English; bokmål writes days and sorts names the same way.
 */
export const locales = {
  nb: ['nb-NO'],
  nn: ['nn-NO', 'nb-NO'],
  en: ['en-GB'],
} satisfies Record<Language, string[]>;

export function createFormats(language: Language): Formats {
  const moment = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 });
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 });
  return {
    moment: (isoInstant) => moment.format(Date.parse(isoInstant)),
    day: (isoDay) => day.format(Date.parse(isoDay)),
    percent: (share) => percent.format(share),
    number: (one) => number.format(one),
  };
}
