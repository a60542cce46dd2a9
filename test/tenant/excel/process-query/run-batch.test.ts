import { beforeEach, describe, expect, it } from 'vitest';
import type { Json } from '../workbook/workbook.ts';
import { Workbook } from '../workbook/workbook.ts';
import { processQuery } from './process-query.ts';
import type { Action, ObjectPath, ProcessQueryAnswer } from './protocol.ts';
import { ReferenceTable } from './reference-table.ts';

let opened: Parameters<typeof processQuery>[0];
let paths: Record<number, ObjectPath>;
let actions: Action[];
let nextId: number;

beforeEach(() => {
  const references = new ReferenceTable();
  opened = { person: 'p', name: 'Bok1', workbook: new Workbook(['Plan']), references, version: 1 };
  startBatch();
});

function startBatch(): void {
  paths = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
  actions = [];
  nextId = 2;
}

/** A path as the library makes it, instantiated at once. */
function path(
  type: 3 | 4 | 5,
  name: string,
  parent: number,
  args: Json[] = [],
  references: number[] = [],
): number {
  const Id = nextId++;
  paths[Id] = {
    ...{ Id, ObjectPathType: type, Name: name, ParentObjectPathId: parent },
    ArgumentInfo: { Arguments: args, ...(references.length > 0 && { ReferencedObjectPathIds: references }) },
  };
  actions.push({ Id: nextId++, ActionType: 1, Name: '', ObjectPathId: Id });
  return Id;
}
function act(action: Omit<Action, 'Id'>): number {
  actions.push({ Id: nextId, ...action });
  return nextId++;
}
const set = (object: number, name: string, value: Json) =>
  act({ ActionType: 4, Name: name, ObjectPathId: object, ArgumentInfo: { Arguments: [value] } });
const load = (object: number, ...Select: string[]) =>
  act({ ActionType: 2, Name: '', ObjectPathId: object, QueryInfo: { Select } });
const call = (object: number, name: string, ...args: Json[]) =>
  act({ ActionType: 3, Name: name, ObjectPathId: object, ArgumentInfo: { Arguments: args } });
function send(): ProcessQueryAnswer {
  const body = Buffer.from(JSON.stringify({ Actions: actions, ObjectPaths: paths }));
  const answer = JSON.parse(processQuery(opened, body, 1).answer);
  startBatch();
  return answer;
}
const answerTo = (answer: ProcessQueryAnswer, id: number) =>
  answer.Results.find((result) => result.ActionId === id)?.Value;
const sheetRange = (address: string) => {
  const sheet = path(5, '', path(4, 'Worksheets', 1), ['Plan']);
  return { sheet, range: path(3, 'GetRange', sheet, [address]) };
};

it('writes values as typed and answers a load with exactly what was asked', () => {
  const { range } = sheetRange('B2:C3');
  set(range, 'Values', [
    ['Navn', '=1+1'],
    ['2026-05-01', null],
  ]);
  const loaded = load(range, 'values', 'formulas', 'text', 'worksheet/name', 'format/fill/color');
  expect(answerTo(send(), loaded)).toEqual({
    Values: [
      ['Navn', 0],
      [46143, ''],
    ],
    Formulas: [
      ['Navn', '=1+1'],
      [46143, ''],
    ],
    Text: [
      ['Navn', '0'],
      ['2026-05-01', ''],
    ],
    Worksheet: { _Id: expect.any(String), Name: 'Plan' },
    Format: { Fill: { Color: '#FFFFFF' } },
  });
  const again = load(sheetRange('C2').range, 'values');
  expect(answerTo(send(), again)).toEqual({ Values: [[2]] });
});

it('makes a table, and finds it again in the collection', () => {
  const { sheet, range } = sheetRange('A1:B3');
  set(range, 'Values', [
    ['Tiltak', 'Tiltak'],
    ['a', 1],
    ['b', 2],
  ]);
  const table = path(3, 'Add', path(4, 'Tables', sheet), [range, true], [range, 0]);
  set(table, 'Name', 'Plan2026');
  const tables = path(4, 'Tables', 1);
  const loaded = load(tables, 'name', 'columns/items/name');
  const count = call(tables, 'GetCount');
  const answer = send();
  expect(answer.Error).toBeUndefined();
  expect(answerTo(answer, count)).toBe(1);
  expect(answerTo(answer, loaded)).toMatchObject({
    _Items: [{ Name: 'Plan2026', Columns: { _Items: [{ Name: 'Tiltak' }, { Name: 'Tiltak2' }] } }],
  });
});

it('grows a table by what is written right below it', () => {
  const { sheet, range } = sheetRange('A1:A2');
  set(range, 'Values', [['Navn'], ['a']]);
  const table = path(3, 'Add', path(4, 'Tables', sheet), [range, true], [range, 0]);
  set(table, 'Name', 'Folk');
  set(path(3, 'GetRowsBelow', path(3, 'GetDataBodyRange', table), [2]), 'Values', [['b'], ['c']]);
  expect(send().Error).toBeUndefined();
  expect(opened.workbook.tableValues('Folk')).toEqual({ header: ['Navn'], rows: [['a'], ['b'], ['c']] });
});

it('answers a missing item with null when it may be missing, and everything below it too', () => {
  const item = path(3, 'GetItemOrNullObject', path(4, 'Worksheets', 1), ['Borte']);
  const range = path(3, 'GetRange', item, ['A1']);
  const loaded = load(range, 'values');
  const answer = send();
  expect(answer.Error).toBeUndefined();
  expect(answerTo(answer, loaded)).toBeNull();
});

it('keeps a range by reference between batches until it is let go', () => {
  const { range } = sheetRange('A1');
  call(range, '_KeepReference');
  const again = act({ ActionType: 1, Name: '', ObjectPathId: range });
  const kept = answerTo(send(), again) as { _ReferenceId: string };
  paths[5] = { Id: 5, ObjectPathType: 6, Name: kept._ReferenceId };
  nextId = 6;
  set(5, 'Values', [[7]]);
  call(1, '_RemoveReference', kept._ReferenceId);
  expect(send().Error).toBeUndefined();
  expect(opened.workbook.firstSheet().cell(0, 0)?.value).toBe(7);
  expect(opened.references.count()).toBe(0);
});

describe('errors', () => {
  const failing: [string, () => void, string, string][] = [
    [
      'an item that is not there',
      () => path(5, '', path(4, 'Worksheets', 1), ['Borte']),
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    ['an address nobody can read', () => sheetRange('Hei du'), 'InvalidArgument', 'Worksheet.getRange'],
    ['an unknown method', () => call(sheetRange('A1').range, 'Explode'), 'ApiNotFound', 'Range.explode'],
    ['an unknown property', () => path(4, 'Wings', 1), 'ApiNotFound', 'Workbook.wings'],
    ['an unknown scalar', () => set(sheetRange('A1').range, 'Smell', 1), 'ApiNotFound', 'Range.smell'],
    [
      'the wrong shape',
      () => set(sheetRange('A1:B1').range, 'Values', [[1]]),
      'InvalidArgument',
      'Range.values',
    ],
    [
      'a formula that is none',
      () => set(sheetRange('A1').range, 'Values', [['=Anne Hansen']]),
      'InvalidArgument',
      'Range.values',
    ],
    [
      'a sheet twice',
      () => path(3, 'Add', path(4, 'Worksheets', 1), ['plan']),
      'ItemAlreadyExists',
      'WorksheetCollection.add',
    ],
    [
      'the last sheet deleted',
      () => call(path(5, '', path(4, 'Worksheets', 1), ['Plan']), 'Delete'),
      'InvalidOperation',
      'Worksheet.delete',
    ],
    [
      'a range off the sheet',
      () => path(3, 'GetOffsetRange', sheetRange('A1').range, [-1, 0]),
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
  ];

  it.each(failing)('%s', (_name, prepare, code, location) => {
    prepare();
    expect(send().Error).toMatchObject({ Code: code, Location: location });
  });

  it('stops the batch: what went before is done, the rest is not', () => {
    const { range } = sheetRange('A1');
    set(range, 'Values', [['før']]);
    const at = actions.length;
    call(range, 'Explode');
    set(range, 'Values', [['etter']]);
    expect(send().Error?.ActionIndex).toBe(at);
    expect(opened.workbook.firstSheet().cell(0, 0)?.value).toBe('før');
  });

  it('a table on top of another', () => {
    const { sheet } = sheetRange('A1');
    const tables = path(4, 'Tables', sheet);
    path(3, 'Add', tables, ['A1:B3', true]);
    path(3, 'Add', tables, ['B2:C4', true]);
    expect(send().Error?.Code).toBe('MergedRangeConflict');
  });

  it('more than 5 MB either way', () => {
    const { range } = sheetRange('A1:A200');
    set(
      range,
      'Values',
      Array.from({ length: 200 }, () => ['å'.repeat(20_000)]),
    );
    expect(send().Error?.Code).toBe('RequestPayloadSizeLimitExceeded');
    expect(opened.workbook.firstSheet().isEmpty({ row: 0, column: 0, rows: 200, columns: 1 })).toBe(true);
    const { range: half } = sheetRange('A1:A100');
    set(
      half,
      'Values',
      Array.from({ length: 100 }, () => ['å'.repeat(20_000)]),
    );
    load(half, 'values', 'text');
    expect(send().Error?.Code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(opened.workbook.firstSheet().cell(99, 0)?.value).toHaveLength(20_000);
  });

  it('what is no request at all', () => {
    expect(JSON.parse(processQuery(opened, Buffer.from('{'), 1).answer).Error.Code).toBe('InvalidRequest');
    expect(JSON.parse(processQuery(opened, Buffer.from('{}'), 1).answer).Error.Code).toBe('InvalidRequest');
  });
});
