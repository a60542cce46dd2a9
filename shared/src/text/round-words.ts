import type { Language } from '../domain/language.ts';
import { occasionOf } from '../domain/mapping/occasion.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import { createText } from './create-text.ts';

export type RoundWords = Pick<MappingRound, 'title' | 'purpose' | 'usedFor'>;

/** What a round is called and what it is for: HR's words, or ours in the reader's language when something has happened. */
export function roundWords(
  { id, title, purpose, usedFor }: RoundWords & Pick<MappingRound, 'id'>,
  language: Language,
): RoundWords {
  const kind = occasionOf(id);
  if (kind === undefined) return { title, purpose, usedFor };
  const text = createText(language);
  return {
    title: text(`occasion.${kind}.title`),
    purpose: text(`occasion.${kind}.purpose`),
    usedFor: text('occasion.usedFor'),
  };
}
