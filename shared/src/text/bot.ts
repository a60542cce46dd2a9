import type { Sentence } from './text-key.ts';

export const botTexts = {} satisfies Record<string, Sentence>;
