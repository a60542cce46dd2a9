import { indexes } from '@rod-trad/shared/stores/records';
import { type TableName, tableNames } from '@rod-trad/shared/stores/tables';
import { describe, expect, it } from 'vitest';
import { columnBodies } from './column-body.ts';
import { columnsOf } from './list-definition.ts';
import { listDefinitions } from './list-definitions.ts';

/** Names SharePoint keeps for itself in every list; a column of that name is made under another. */
const taken = [
  'Title',
  'ID',
  'Order',
  'Author',
  'Editor',
  'Created',
  'Modified',
  'GUID',
  'Attachments',
  'ContentType',
];

describe.each(tableNames)('the list of %s', (table: TableName) => {
  const bodies = columnBodies(listDefinitions[table]);
  const names = bodies.map(({ name }) => name);

  it('names each column once, and none as SharePoint or Graph would mistake', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Za-z]{1,31}$/);
      // Beside a person column `Employee`, a text column `EmployeeId` is written in its place (contrib#1457).
      expect(name).not.toMatch(/(Lookup)?Id$/);
      expect(taken).not.toContain(name);
    }
  });

  it('has a unique key, exactly one type for each column, and at most 20 indexes', () => {
    expect(bodies[0]).toMatchObject({ name: 'Key', indexed: true, enforceUniqueValues: true });
    expect(bodies.filter((body) => body.enforceUniqueValues)).toHaveLength(1);
    for (const body of bodies) {
      const facets = [body.text, body.number, body.boolean, body.choice].filter(
        (facet) => facet !== undefined,
      );
      expect(facets).toHaveLength(1);
      if (body.indexed) expect(body.text?.allowMultipleLines).toBe(false);
    }
    expect(bodies.filter((body) => body.indexed).length).toBeLessThanOrEqual(20);
  });

  it('is indexed by the access path of its table, and by every person in it', () => {
    const columns = new Map(columnsOf(listDefinitions[table]));
    const path: string | undefined = new Map<string, string>(Object.entries(indexes)).get(table);
    if (path !== undefined) expect(columns.get(path)).toMatchObject({ type: 'text', indexed: true });
    expect(columns.get('personId') ?? { indexed: true }).toMatchObject({ indexed: true });
  });
});

it('has a Norwegian title of its own for every table', () => {
  const titles = tableNames.map((table) => listDefinitions[table].displayName);
  expect(new Set(titles).size).toBe(tableNames.length);
  expect(titles.every((title) => /^RT [A-ZÆØÅ\d]/.test(title))).toBe(true);
  expect(tableNames.every((table) => listDefinitions[table].table === table)).toBe(true);
});
