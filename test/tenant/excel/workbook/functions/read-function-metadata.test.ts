import { functionMetadata } from '@rod-trad/addin/functions/function-metadata';
import { languages } from '@rod-trad/shared/domain/language';
import { workbookFunctions } from '@rod-trad/shared/domain/workbook-function';
import { describe, expect, it } from 'vitest';
import { readFunctionMetadata } from './read-function-metadata.ts';

const add = {
  ...{ id: 'ADD', name: 'ADD', result: { type: 'number' } },
  parameters: [{ name: 'a', type: 'number' }],
};

describe('metadata of functions', () => {
  it('of the add-in is taken in every language', () => {
    for (const language of languages) {
      const read = readFunctionMetadata(functionMetadata(language));
      expect(read?.map(({ id, parameters }) => [id, parameters.length])).toEqual(
        workbookFunctions.map(({ id, parameters }) => [id, parameters.length]),
      );
    }
  });

  it.each([
    ['is no list', {}],
    ['has nothing in it', { functions: [] }],
    ['has an id of two characters', { functions: [{ ...add, id: 'AB' }] }],
    ['has a letter in an id that may be in names only', { functions: [{ ...add, id: 'TRÅD' }] }],
    ['has a name that reads as a cell', { functions: [{ ...add, name: 'GAP1' }] }],
    ['has the same id twice', { functions: [add, { ...add, id: 'add', name: 'OTHER' }] }],
    ['says nothing of the result', { functions: [{ ...add, result: undefined }] }],
    [
      'has a kind of value that does not exist',
      { functions: [{ ...add, parameters: [{ name: 'a', type: 'date' }] }] },
    ],
    ['has a parameter without a name', { functions: [{ ...add, parameters: [{ type: 'number' }] }] }],
  ])('is refused as a whole when it %s', (_why, metadata) => {
    expect(readFunctionMetadata({ functions: [add] })).toHaveLength(1);
    expect(readFunctionMetadata(metadata)).toBeUndefined();
  });
});
