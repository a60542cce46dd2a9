import type { SealedText } from '../domain/talk/talk.ts';

/** One field of one row. What was sealed there can be opened nowhere else. */
export interface SealPlace {
  readonly rowId: string;
  readonly field: string;
}

export type OpenedText =
  | { readonly kind: 'text'; readonly text: string }
  /** Sealed with a key this service has not been given. */
  | { readonly kind: 'missingKey'; readonly keyId: string }
  /** Changed, or moved here from somewhere else. */
  | { readonly kind: 'broken' };

/** Locks free text before it leaves the service: lists, read model, outbox and logs hold only what comes out of `seal`. */
export interface TextSeal {
  /** Undefined when there is no key to seal with. */
  seal(place: SealPlace, text: string): SealedText | undefined;
  open(place: SealPlace, sealed: SealedText): OpenedText;
}
