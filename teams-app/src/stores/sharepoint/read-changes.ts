import type { ChangeFeed } from '@rod-trad/shared/stores/row-store';
import type { EntityId, Stored, TableName, Tables } from '@rod-trad/shared/stores/tables';
import { graphFailureOf } from '../../graph/graph-failure.ts';
import { readPages, withoutHost } from '../../graph/read-pages.ts';
import { expandFields, termsFor } from './list-access.ts';
import { readItem } from './list-item.ts';
import type { OpenList } from './read-list.ts';

/** Rows as the feed last told of them; undefined for one that is gone or of no use. */
type Latest<Entity> = Map<EntityId, Stored<Entity> | undefined>;

/** More rows than this without their fields are quicker to read with the whole list. */
const mostBareRows = 100;

/**
 * Reads the change feed (graph-docs listitem-delta.md). What stands in the link is Graph's business. "The same item
 * might appear more than once … use the last occurrence."
 *
 * Our token is the link without its host, and before it the columns it was begun with: a link goes on asking for those,
 * so when a column has been added or mended since, the list is read anew and a new link begun.
 */
export async function readChanges<T extends TableName>(
  list: OpenList<T>,
  token: string | undefined,
): Promise<ChangeFeed<Tables[T]>> {
  const latest: Latest<Tables[T]> = new Map();
  const bare = new Set<string>();
  let next: string | undefined;
  const expand = expandOf(list);
  const known = token === undefined ? undefined : linkIn(token, expand);
  if (token !== undefined && known === undefined) return { kind: 'resync' };
  try {
    for await (const page of readPages(
      list.settings.graph,
      known ?? `${list.path}/items/delta?token=latest&${expand}`,
      termsFor(list.settings, 'background', 1),
    )) {
      for (const item of page.value) {
        // msgraph-sdk-typescript#544: after a destroyed row the answer is 200 with an error among its values. A
        // tombstone carries no key either, so in both cases only a full reading tells what is gone.
        if ('deleted' in item || item.id === undefined) return { kind: 'resync' };
        if ('fields' in item) note(list, latest, item);
        else bare.add(String(item.id));
      }
      next = page.deltaLink;
    }
  } catch (error) {
    if (token !== undefined && graphFailureOf(error)?.status === 410) return { kind: 'resync' };
    throw error;
  }
  if (next === undefined || bare.size > mostBareRows) return { kind: 'resync' };
  if (!(await readBare(list, latest, bare))) return { kind: 'resync' };
  const rows = [...latest.values()].filter((row) => row !== undefined);
  const removed = [...latest].filter(([, row]) => row === undefined).map(([id]) => id);
  return { kind: 'changes', rows, removed, token: `${expand} ${withoutHost(next)}` };
}

function linkIn(token: string, expand: string): string | undefined {
  return token.startsWith(`${expand} `) ? token.slice(expand.length + 1) : undefined;
}

function expandOf<T extends TableName>({ codec, settings }: OpenList<T>): string {
  return expandFields(codec.columnNames, settings.schema?.missingColumns(codec.definition.table));
}

/**
 * Rows that the feed named without their fields. Links are said to keep the query they were first asked with, but
 * nothing promises it for an expansion, and reading a list in full every minute would be a dear way to find out.
 */
async function readBare<T extends TableName>(
  list: OpenList<T>,
  latest: Latest<Tables[T]>,
  bare: ReadonlySet<string>,
): Promise<boolean> {
  const query = expandOf(list);
  const parts = Array.from(bare, (id) => ({
    method: 'GET' as const,
    path: `${list.path}/items/${id}?${query}`,
  }));
  for (const answer of await list.settings.graph.batch(parts, { priority: 'background' })) {
    if (answer.ok) note(list, latest, answer.body);
    else if (graphFailureOf(answer.error)?.status === 404) return false;
    else throw answer.error;
  }
  return true;
}

function note<T extends TableName>(list: OpenList<T>, latest: Latest<Tables[T]>, item: unknown): void {
  const read = readItem(list.codec, item);
  if (read.kind === 'bad') list.settings.onBadRow(read.bad);
  const id = read.kind === 'row' ? read.row.entity.id : read.id;
  if (id === undefined) return;
  if (read.kind !== 'bad') list.itemIds.keep(id, read.itemId);
  latest.set(id, read.kind === 'row' ? read.row : undefined);
}
