import type { Language } from '@rod-trad/shared/domain/language';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { AdaptiveCard } from '../cards/adaptive-card.ts';

/** What a pressed button is answered with: a new card in its place, or a sentence. */
export type VerbAnswer =
  | { readonly kind: 'card'; readonly card: AdaptiveCard }
  | { readonly kind: 'message'; readonly text: string };

/** One row of the verb table: reads the card's data, calls a use case, answers. */
export type Verb = (data: unknown, actor: Actor, language: Language) => Promise<VerbAnswer>;

export function message(text: string): VerbAnswer {
  return { kind: 'message', text };
}
