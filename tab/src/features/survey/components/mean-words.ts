import type { Session } from '../../../components/session.tsx';

/** A mean, always with a decimal: 4 beside 3,8 would look like something else. */
export function meanWords(value: number, { language }: Pick<Session, 'language'>): string {
  const locale = language === 'en' ? 'en-GB' : 'nb-NO';
  return value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 2 });
}
