import type { Sentence } from './text-key.ts';

export const addinTexts = {} satisfies Record<string, Sentence>;
