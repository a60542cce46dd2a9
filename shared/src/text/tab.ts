import type { Sentence } from './text-key.ts';

export const tabTexts = {} satisfies Record<string, Sentence>;
