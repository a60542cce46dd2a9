import { describe, expect, it } from 'vitest';
import { parseRemembered, type RememberedTable } from './remembered-tables.ts';

const table: RememberedTable = {
  ...{
    tableName: 'RodTrad1',
    kind: 'plan',
    scope: { unit: 'u2', year: 2026 },
    title: 'Plan Fjordvik sykehjem',
  },
  ...{ asOf: '2026-11-23T08:15:00.000Z', rows: 4, language: 'nb' },
  ...{ labels: { key: 'Nøkkel' }, guarded: ['measure'] },
};

describe('what a workbook remembers', () => {
  it('is read back as it was written', () => {
    expect(parseRemembered(JSON.stringify([table]))).toEqual([table]);
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', '{'],
    ['no list', '{"a":1}'],
    ['null', 'null'],
  ])('is empty when there is %s', (_, setting) => {
    expect(parseRemembered(setting)).toEqual([]);
  });

  it.each([
    ['tableName', 3],
    ['kind', 'salaries'],
    ['scope', null],
    ['scope', { unit: 3 }],
    ['scope', { year: '2026' }],
    ['asOf', 'i går'],
    ['rows', '4'],
    ['language', 'sv'],
    ['labels', { key: 1 }],
    ['labels', null],
    ['guarded', 'measure'],
    ['guarded', [1]],
  ])('leaves out a table whose %s is wrong (%j)', (field, value) => {
    expect(parseRemembered(JSON.stringify([null, { ...table, [field]: value }, table]))).toEqual([table]);
  });
});
