import type { Language } from '../domain/language.ts';

/** One sentence in the three languages. `{{name}}` is filled in; a key ending in `_one`/`_other` is chosen by `count`. */
export type Sentence = Readonly<Record<Language, string>>;
