import type { Sentence } from './text-key.ts';

export const planTexts = {} satisfies Record<string, Sentence>;
