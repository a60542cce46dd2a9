import type { Language } from '@rod-trad/shared/domain/language';
import { type Text, textFrom } from '@rod-trad/shared/text/text-from';
import type { Sentences, TextPart } from './said-by-tab.ts';

/** A person speaks one language, and most of what the tab can say is said on pages not opened yet: each part is fetched by itself. */
const known: Record<Language, Map<string, string>> = { nb: new Map(), nn: new Map(), en: new Map() };
const wanted = new Set<TextPart>(['first']);
let spoken: Language | undefined;

async function fetchPart(language: Language, part: TextPart): Promise<void> {
  const loaded: { sentences: Sentences } = await import(`./sentences/${language}-${part}.ts`);
  for (const [key, sentence] of Object.entries(loaded.sentences)) known[language].set(key, sentence);
}

/** A language, with as much of it as has been wanted so far. */
export async function loadText(language: Language): Promise<Text> {
  spoken = language;
  await Promise.all([...wanted].map((part) => fetchPart(language, part)));
  return textFrom(language, (key) => known[language].get(key));
}

/** The rest of the language that is spoken, and of those that will be. */
export async function loadRest(): Promise<void> {
  wanted.add('rest');
  if (spoken !== undefined) await fetchPart(spoken, 'rest');
}
