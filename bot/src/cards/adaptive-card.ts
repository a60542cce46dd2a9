import type { Language } from '@rod-trad/shared/domain/language';
import { escapeMarkdown } from './escape-markdown.ts';

/** Anything JSON can hold; cards are checked against Microsoft's own schema in the tests. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Element = { readonly type: string; readonly [key: string]: Json };

/** An Adaptive Card of version 1.5, the newest that Teams renders on all clients. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: Language;
  /** Said by screen readers and by clients that cannot show the card. */
  readonly speak: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
}

export function adaptiveCard(language: Language, summary: string, body: readonly Element[]): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    speak: summary,
    fallbackText: summary,
    body,
  };
}

export function textBlock(text: string, style: { readonly [key: string]: Json } = {}): Element {
  return { type: 'TextBlock', text, wrap: true, ...style };
}

/** What a card is about, in its first line. */
export function headingBlock(text: string): Element {
  return textBlock(text, { size: 'Medium', weight: 'Bolder', style: 'heading' });
}

/** Pairs of label and value, shown as they are; those without a value are left out. */
export function factSet(facts: readonly (readonly [string, string | undefined])[]): Element {
  return {
    type: 'FactSet',
    facts: facts.flatMap(([title, value]) =>
      value === undefined ? [] : [{ title, value: escapeMarkdown(value) }],
    ),
  };
}

export function openUrl(title: string, url: string): Element {
  return { type: 'Action.OpenUrl', title, url };
}

/**
 * A button that is answered by a verb. Clients without universal actions send the same as a message, so the verb
 * travels in the data as well.
 */
export function execute(title: string, verb: string, data: { readonly [key: string]: Json }): Element {
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
  };
}
