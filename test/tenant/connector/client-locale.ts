const LOCALES: Record<string, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** The locale a Teams client sends for one of the product's languages; bokmål when nothing is known. */
export function clientLocale(language: string | null | undefined): string {
  if (!language) return 'nb-NO';
  return LOCALES[language.slice(0, 2)] ?? language;
}
