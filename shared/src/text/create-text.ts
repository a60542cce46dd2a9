import type { Language } from '../domain/language.ts';
import { type Text, textFrom } from './text-from.ts';
import { texts } from './texts.ts';

const sentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = texts;

/** Speaks one language, with every sentence there is. */
export function createText(language: Language): Text {
  return textFrom(language, (key) => sentences[key]?.[language]);
}
