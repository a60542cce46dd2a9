import type { Language } from '../domain/language.ts';
import type { texts } from './texts.ts';

/** One sentence in the three languages. `{{name}}` is filled in; a key ending in `_one`/`_other` is chosen by `count`. */
export type Sentence = Readonly<Record<Language, string>>;

type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** Every sentence a person can read has a key here. */
export type TextKey = WithoutPlural<keyof typeof texts>;
