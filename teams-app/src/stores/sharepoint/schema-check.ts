import { AppError } from '@rod-trad/shared/errors';
import { type TableName, tableNames } from '@rod-trad/shared/stores/tables';
import type { BatchAnswer, GraphClient } from '../../graph/graph-call.ts';
import { graphFailureOf } from '../../graph/graph-failure.ts';
import { asRecord } from '../../graph/unpack-failure.ts';
import { type ActualColumn, type ColumnFault, columnShape, compareColumns } from './compare-columns.ts';
import { listPath, type SchemaState } from './list-access.ts';
import { listDefinitions } from './list-definitions.ts';

/** A fault of a list in words, with what mends it. */
export interface SchemaFault {
  readonly list: string;
  readonly table: TableName;
  readonly column: string | undefined;
  readonly problem: string;
  readonly remedy: string;
  /** Writes to the list are refused while it lasts. */
  readonly blocksWriting: boolean;
}

export interface SchemaCheck extends SchemaState {
  /** Looks at every list in one batch; gives the faults and remembers them. Throws when Graph cannot be asked. */
  check(): Promise<readonly SchemaFault[]>;
  /** The faults found last. */
  faults(): readonly SchemaFault[];
}

export function createSchemaCheck(graph: GraphClient, siteId: string): SchemaCheck {
  let faults: readonly SchemaFault[] = [];
  let missing = new Map<TableName, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  return {
    async check() {
      const lists = await readLists(graph, siteId);
      const found = lists.map(({ table, columns }) => ({
        table,
        columns,
        columnFaults: faultsOf(table, columns),
      }));
      missing = new Map(
        found.map(({ table, columns, columnFaults }) => [
          table,
          columns === undefined ? none : new Set(columnFaults.filter((f) => f.missing).map((f) => f.column)),
        ]),
      );
      faults = found.flatMap(({ table, columns, columnFaults }) =>
        columns === undefined ? [listMissing(table)] : columnFaults.map((fault) => inWords(table, fault)),
      );
      return faults;
    },
    faults: () => faults,
    isBroken: (table) => faults.some((fault) => fault.table === table && fault.blocksWriting),
    missingColumns: (table) => missing.get(table) ?? none,
  };
}

interface FoundList {
  readonly table: TableName;
  /** Undefined when the list is not there. */
  readonly columns: readonly ActualColumn[] | undefined;
}

/** The columns of every list; throws when a list can neither be read nor be said to be missing. */
export async function readLists(graph: GraphClient, siteId: string): Promise<readonly FoundList[]> {
  const parts = tableNames.map((table) => ({
    method: 'GET' as const,
    path: `${listPath(siteId, listDefinitions[table])}/columns`,
    units: 2,
  }));
  const answers = await graph.batch(parts, { priority: 'background' });
  return tableNames.map((table, i) => ({ table, columns: columnsIn(answers[i]) }));
}

function columnsIn(answer: BatchAnswer | undefined): readonly ActualColumn[] | undefined {
  if (answer === undefined)
    throw new AppError('storeUnavailable', 'The batch is shorter than what was asked.');
  if (!answer.ok) {
    if (graphFailureOf(answer.error)?.status === 404) return undefined;
    throw answer.error;
  }
  const value = asRecord(answer.body)?.value;
  return (Array.isArray(value) ? value : []).flatMap((each) => {
    const column = columnShape.safeParse(each);
    return column.success ? [column.data] : [];
  });
}

function faultsOf(table: TableName, columns: readonly ActualColumn[] | undefined): readonly ColumnFault[] {
  return columns === undefined ? [] : compareColumns(listDefinitions[table], columns);
}

function listMissing(table: TableName): SchemaFault {
  return {
    list: listDefinitions[table].displayName,
    table,
    column: undefined,
    problem: 'The list is missing.',
    remedy: 'Run `npm run provision -- --site <site id>`. It makes the list.',
    blocksWriting: true,
  };
}

function inWords(table: TableName, fault: ColumnFault): SchemaFault {
  const { column, problem, remedy, blocksWriting } = fault;
  return { list: listDefinitions[table].displayName, table, column, problem, remedy, blocksWriting };
}
