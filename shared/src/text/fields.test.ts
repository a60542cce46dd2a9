import { describe, expect, it } from 'vitest';
import { fieldOfHeading, importFields } from '../domain/import/import-fields.ts';
import { importKinds } from '../domain/import/import-kind.ts';
import { languages } from '../domain/language.ts';
import { createText } from './create-text.ts';

describe.each(languages)('the name of a field in %s', (language) => {
  it.each(importKinds)('is a heading it is known by, in a file of %s', (kind) => {
    const text = createText(language);
    const known = importFields[kind].map(({ name }) => fieldOfHeading(kind, text(`import.field.${name}`)));
    expect(known).toEqual(importFields[kind].map(({ name }) => name));
  });
});
