import { languages } from '@rod-trad/shared/domain/language';
import { workbookFunctions } from '@rod-trad/shared/domain/workbook-function';
import { expect, it } from 'vitest';
import { functionMetadata } from './function-metadata.ts';

it('has the same names in every language, and other words about them', () => {
  const all = languages.map(functionMetadata);
  const names = all.map(({ functions }) => functions.map(({ id, name }) => [id, name]));
  expect(names).toEqual(languages.map(() => workbookFunctions.map(({ id }) => [id, id])));
  expect(new Set(all.map(({ functions }) => functions[0]?.description)).size).toBe(3);
  expect(all[2]?.functions[0]?.parameters.map(({ name }) => name)).toEqual(['unit', 'competence', 'year']);
});

it('keeps to Excel’s rules for names', () => {
  for (const { id } of workbookFunctions) {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
    // A name must not read as a cell.
    expect(id).not.toMatch(/^[A-Z]{1,3}\d{1,7}$/);
  }
});

it('lets only what comes last be left out', () => {
  for (const { parameters } of functionMetadata('nb').functions) {
    const optional = parameters.map((one) => 'optional' in one);
    expect(optional).toEqual(optional.toSorted());
  }
});
