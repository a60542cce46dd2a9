import { tableNames } from '@rod-trad/shared/stores/tables';
import type { GraphClient } from '../graph/graph-call.ts';
import { graphFailureOf } from '../graph/graph-failure.ts';
import { columnBodies } from '../stores/sharepoint/column-body.ts';
import {
  type ActualColumn,
  type ColumnFault,
  compareColumns,
  type Mend,
} from '../stores/sharepoint/compare-columns.ts';
import { listPath } from '../stores/sharepoint/list-access.ts';
import type { ListShape } from '../stores/sharepoint/list-definition.ts';
import { listDefinitions } from '../stores/sharepoint/list-definitions.ts';
import { readLists } from '../stores/sharepoint/schema-check.ts';

export interface ProvisionOutcome {
  /** Lists and columns made or changed. */
  readonly done: number;
  /** What only a person can mend, in words. */
  readonly left: readonly string[];
}

/**
 * Makes the lists of the site, or mends those that are there; run again it does nothing. Rows are never touched.
 * The caller's application must be allowed to manage lists, which the running service need not be (platform facts 1.9).
 */
export async function provisionLists(
  graph: GraphClient,
  siteId: string,
  { log }: { readonly log: (line: string) => void },
): Promise<ProvisionOutcome> {
  let done = 0;
  const before = await readLists(graph, siteId);
  for (const { table } of before.filter((list) => list.columns === undefined)) {
    await createList(graph, siteId, listDefinitions[table]);
    log(`Made the list ${listDefinitions[table].displayName}.`);
    done += 1;
  }
  // Looked at again: Graph leaves out of a new list what it could not do at once, and says nothing of it.
  const left: string[] = [];
  for (const { table, columns } of done > 0 ? await readLists(graph, siteId) : before) {
    const outcome = await mendList(graph, siteId, listDefinitions[table], columns ?? [], log);
    done += outcome.done;
    left.push(...outcome.left);
  }
  log(done === 0 ? `All ${tableNames.length} lists were as they should be.` : `${done} changes made.`);
  for (const line of left) log(line);
  return { done, left };
}

async function createList(graph: GraphClient, siteId: string, shape: ListShape): Promise<void> {
  const { displayName, description } = shape;
  const body = { displayName, description, columns: columnBodies(shape), list: { template: 'genericList' } };
  await unlessThere(graph.send({ ...terms, method: 'POST', path: `/sites/${siteId}/lists`, body }));
}

async function mendList(
  graph: GraphClient,
  siteId: string,
  shape: ListShape,
  columns: readonly ActualColumn[],
  log: (line: string) => void,
): Promise<ProvisionOutcome> {
  let done = 0;
  const left: string[] = [];
  for (const fault of compareColumns(shape, columns)) {
    const where = `${shape.displayName}, ${fault.column}`;
    if (fault.mend === undefined) {
      left.push(`${where}: ${fault.problem} ${fault.remedy}`);
      continue;
    }
    try {
      await mend(graph, listPath(siteId, shape), fault.mend);
      log(`${where}: ${said(fault)}`);
      done += 1;
    } catch (error) {
      const failure = graphFailureOf(error);
      if (failure?.status !== 400) throw error;
      // More than 20 indexes, too many rows for a new one, or a value that is there twice: a person must look.
      left.push(`${where}: ${fault.problem} SharePoint refused to mend it: ${failure.message}`);
    }
  }
  return { done, left };
}

const terms = { units: 2, priority: 'background' } as const;

async function mend(graph: GraphClient, list: string, how: Mend): Promise<void> {
  const path = how.kind === 'add' ? `${list}/columns` : `${list}/columns/${how.columnId}`;
  const method = how.kind === 'add' ? 'POST' : 'PATCH';
  await unlessThere(graph.send({ ...terms, method, path, body: how.body }));
}

/** A POST whose first answer was lost finds its own list or column the second time. */
async function unlessThere(call: Promise<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (!graphFailureOf(error)?.codes.includes('nameAlreadyExists')) throw error;
  }
}

function said(fault: ColumnFault): string {
  return fault.missing ? 'added.' : `mended (${fault.problem})`;
}
