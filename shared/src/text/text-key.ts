import type { texts } from './texts.ts';

type WithoutPlural<Key> = Key extends `${infer Base}_${'one' | 'other'}` ? Base : Key;

/** Every sentence a person can read has a key here. */
export type TextKey = WithoutPlural<keyof typeof texts>;
