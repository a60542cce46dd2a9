import { inLanguage, type Language, type LocalisedText } from '@rod-trad/shared/domain/language';

/** Something as it is chosen from a list: an id, and its name in the reader's language. */
export function presentNamed(
  { id, name }: { readonly id: string; readonly name: LocalisedText },
  language: Language,
): { id: string; name: string } {
  return { id, name: inLanguage(name, language) };
}

/** A goal is called by its title. */
export function presentGoal(
  { id, title }: { readonly id: string; readonly title: LocalisedText },
  language: Language,
): { id: string; name: string } {
  return presentNamed({ id, name: title }, language);
}
