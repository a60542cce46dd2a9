import { describe, expect, it } from 'vitest';
import { fieldOfHeading, importFields } from '../domain/import/import-fields.ts';
import { importKinds } from '../domain/import/import-kind.ts';
import { languages } from '../domain/language.ts';
import { createText } from './create-text.ts';

describe.each(languages)('what a field is called in %s', (language) => {
  it.each(importKinds)('is a heading it is known by, in a file of %s', (kind) => {
    const text = createText(language);
    // What a person is told apart by is said in so many words, which nobody would write as a heading.
    const named = importFields[kind].filter(({ name }) => name !== 'person');
    const unknown = named
      .filter(({ name }) => fieldOfHeading(kind, text(`importField.${name}`)) !== name)
      .map(({ name }) => `${name}: ${text(`importField.${name}`)}`);
    expect(unknown).toEqual([]);
  });
});
