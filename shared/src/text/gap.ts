import type { Sentence } from './text-key.ts';

export const gapTexts = {} satisfies Record<string, Sentence>;
