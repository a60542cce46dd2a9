import { type Language, languageOfLocale } from '@rod-trad/shared/domain/language';

/** The first language the caller names. Ours send exactly one; a browser's list begins with the one preferred. */
export function requestLanguage(acceptLanguage: string | undefined): Language {
  const first = acceptLanguage?.split(/[,;]/)[0]?.trim();
  return languageOfLocale(first === '*' ? undefined : first);
}
