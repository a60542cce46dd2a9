import { describe, expect, it } from 'vitest';
import { type ScriptedAnswer, scriptedGraph } from '../../graph/testing/scripted-graph.ts';
import { createSharePointStore } from './create-sharepoint-store.ts';
import type { BadRow } from './list-item.ts';

const columns =
  '$expand=fields($select=Key,Deleted,UnitName,UnitLevel,ParentKey,LeaderOid,Exposed,ClosedOn,SuccessorKey)';
const token = `${columns} /v1.0/sites/s/lists/RT%20Enheter/items/delta?token=t1`;
const deltaLink = 'https://graph.microsoft.com/v1.0/sites/s/lists/RT%20Enheter/items/delta?token=t2';

const item = (id: string, name: string, more: object = {}) => ({
  id,
  eTag: `"${name}"`,
  lastModifiedDateTime: '2026-03-02T08:00:00Z',
  fields: { Key: `unit ${id}`, UnitName: name, UnitLevel: 'sector', ...more },
});
const page = (
  value: readonly unknown[],
  link: object = { '@odata.deltaLink': deltaLink },
): ScriptedAnswer => ({
  status: 200,
  body: { value, ...link },
});

function changes(...answers: ScriptedAnswer[]) {
  const { graph, sent } = scriptedGraph(answers);
  const badRows: BadRow[] = [];
  const store = createSharePointStore({ graph, siteId: 's', onBadRow: (bad) => badRows.push(bad) });
  return { feed: store.changes('units', token), sent, badRows };
}

describe('the change feed of a list', () => {
  it('begins at a link that asks for our columns, and goes on without its host', async () => {
    const { graph, sent } = scriptedGraph([page([])]);
    const store = createSharePointStore({ graph, siteId: 's', onBadRow: () => undefined });
    expect(await store.changes('units', undefined)).toEqual({
      ...{ kind: 'changes', rows: [], removed: [] },
      token: `${columns} /v1.0/sites/s/lists/RT%20Enheter/items/delta?token=t2`,
    });
    expect(sent[0]?.url).toBe(
      `https://graph.microsoft.com/v1.0/sites/s/lists/RT%20Enheter/items/delta?token=latest&${columns}`,
    );
  });

  it('begins anew when the link was begun with other columns', async () => {
    const { graph, sent } = scriptedGraph([page([])]);
    const schema = { isBroken: () => false, missingColumns: () => new Set(['Exposed']) };
    const store = createSharePointStore({ graph, siteId: 's', schema, onBadRow: () => undefined });
    expect(await store.changes('units', token)).toEqual({ kind: 'resync' });
    expect(sent).toEqual([]);
  });

  it('takes the last word on a row, over all pages', async () => {
    const next = { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/next' };
    const { feed } = changes(
      page([item('1', 'old'), item('2', 'kept'), item('3', 'gone')], next),
      page([item('1', 'new'), item('3', 'gone', { Deleted: true })]),
    );
    expect(await feed).toMatchObject({
      kind: 'changes',
      rows: [{ entity: { name: 'new' }, etag: '"new"' }, { entity: { name: 'kept' } }],
      removed: ['unit 3'],
    });
  });

  it('drops a row that can no longer be read, and says which', async () => {
    const { feed, badRows } = changes(page([item('1', 'x', { UnitLevel: 'galaxy' })]));
    expect(await feed).toMatchObject({ kind: 'changes', rows: [], removed: ['unit 1'] });
    expect(badRows).toMatchObject([{ list: 'RT Enheter', itemId: '1', field: 'level' }]);
  });

  it.each([
    [
      'an error among its values',
      [item('1', 'x'), { error: { code: 'InternalServerError', message: 'Cannot write' } }],
    ],
    ['a tombstone', [{ id: '1', deleted: { state: 'deleted' } }]],
  ])('asks for a full reading after %s', async (_, value) => {
    expect(await changes(page(value)).feed).toEqual({ kind: 'resync' });
  });

  it('asks for a full reading after 410, and fails when it is merely away', async () => {
    expect(
      await changes({ status: 410, body: { error: { code: 'resyncChangesApplyDifferences' } } }).feed,
    ).toEqual({
      kind: 'resync',
    });
    await expect(changes({ status: 503 }).feed).rejects.toMatchObject({ code: 'storeUnavailable' });
  });

  it('looks up rows that were named without their fields', async () => {
    const { fields, ...bare } = item('1', 'looked up');
    expect(fields).toBeDefined();
    const response = { id: '0', status: 200, body: item('1', 'looked up') };
    const { feed, sent } = changes(page([bare]), { status: 200, body: { responses: [response] } });
    expect(await feed).toMatchObject({ kind: 'changes', rows: [{ entity: { name: 'looked up' } }] });
    expect(sent).toHaveLength(2);
    const gone = changes(page([bare]), { status: 200, body: { responses: [{ id: '0', status: 404 }] } });
    expect(await gone.feed).toEqual({ kind: 'resync' });
  });
});
