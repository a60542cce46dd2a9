import type { TenantContext } from '../context.ts';

const LOCALES: Record<string, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** The locale a Teams client sends for one of the product's languages; bokmål when nothing is known. */
export function clientLocale(language: string | null | undefined): string {
  if (!language) return 'nb-NO';
  return LOCALES[language.slice(0, 2)] ?? language;
}

const chosen = new WeakMap<TenantContext, Map<string, string>>();

/** The language a person has their client in, from now on: what Teams sends with everything the person's client does. */
export function chooseClientLanguage(tenant: TenantContext, personId: string, language: string): void {
  const ofTenant = chosen.get(tenant) ?? new Map<string, string>();
  chosen.set(tenant, ofTenant.set(personId, language));
}

export function clientLanguageOf(tenant: TenantContext, personId: string): string | undefined {
  return chosen.get(tenant)?.get(personId);
}
