import type { Language } from '@rod-trad/shared/domain/language';

/** How days, moments and numbers are written in one language. */
export interface Formats {
  /** A calendar day, `YYYY-MM-DD`. */
  day(isoDate: string): string;
  /** A moment, as the clock shows in Norway. */
  moment(isoInstant: string): string;
  number(value: number): string;
  kroner(value: number): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  /** Which of two names comes first in an alphabetical list. */
  compare(a: string, b: string): number;
}

/**
 * English readers in Norway are best served by British dates. Chromium carries no data for nynorsk and would
 * write American dates; bokmål writes dates and numbers alike.
 */
const locales = {
  nb: ['nb-NO'],
  nn: ['nn-NO', 'nb-NO'],
  en: ['en-GB'],
} satisfies Record<Language, string[]>;

export function createFormats(language: Language): Formats {
  const locale = locales[language];
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  });
  const number = new Intl.NumberFormat(locale);
  // Names of people and places follow the Norwegian alphabet whoever reads them.
  const collator = new Intl.Collator(['nb-NO']);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const kroner = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'NOK',
    maximumFractionDigits: 0,
  });
  return {
    day: (isoDate) => day.format(Date.parse(`${isoDate}T00:00:00Z`)),
    moment: (isoInstant) => moment.format(Date.parse(isoInstant)),
    number: (value) => number.format(value),
    kroner: (value) => kroner.format(value),
    percent: (share) => percent.format(share),
    compare: (a, b) => collator.compare(a, b),
  };
}
