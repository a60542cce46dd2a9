import { AppError } from '@rod-trad/shared/errors';
import { type TableName, tableNames } from '@rod-trad/shared/stores/tables';
import type { BatchAnswer, BatchPart, GraphClient } from '../../graph/graph-call.ts';
import { graphFailureOf } from '../../graph/graph-failure.ts';
import { asRecord } from '../../graph/unpack-failure.ts';
import {
  type ActualColumn,
  type ColumnFault,
  columnShape,
  compareColumns,
  type FaultWords,
  provisionWords,
} from './compare-columns.ts';
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
  /** Looks at every list, twenty in a batch; gives the faults and remembers them. Throws when Graph cannot be asked. */
  check(): Promise<readonly SchemaFault[]>;
  /** The faults found last. */
  faults(): readonly SchemaFault[];
  /** The same in bokmål, for people. */
  inWords(): readonly ListFaultWords[];
  /** Which table a change notification is about; undefined when it names no list of ours. */
  tableOf(resource: string): TableName | undefined;
}

export interface ListFaultWords extends FaultWords {
  readonly list: string;
}

export function createSchemaCheck(graph: GraphClient, siteId: string): SchemaCheck {
  let faults: readonly SchemaFault[] = [];
  let words: readonly ListFaultWords[] = [];
  let tables: ReadonlyMap<string, TableName> = new Map();
  let missing = new Map<TableName, ReadonlySet<string>>();
  const none: ReadonlySet<string> = new Set();
  return {
    async check() {
      const [listing, ...columnAnswers] = await graph.batch([listingPart(siteId), ...columnParts(siteId)], {
        priority: 'background',
      });
      const lists = foundLists(columnAnswers);
      tables = tablesById(listing) ?? tables;
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
        columns === undefined ? [listMissing(table)] : columnFaults.map((fault) => ofList(table, fault)),
      );
      words = found.flatMap(({ table, columns, columnFaults }) =>
        (columns === undefined ? [missingWords] : columnFaults.map((fault) => fault.words)).map((said) => ({
          list: listDefinitions[table].displayName,
          ...said,
        })),
      );
      return faults;
    },
    faults: () => faults,
    inWords: () => words,
    tableOf(resource) {
      const [, id] = /\/lists\/([^/?]+)/i.exec(`/${resource}`) ?? [];
      return id === undefined ? undefined : tables.get(id.toLowerCase());
    },
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
  return foundLists(await graph.batch(columnParts(siteId), { priority: 'background' }));
}

function columnParts(siteId: string): readonly BatchPart[] {
  return tableNames.map((table) => ({
    method: 'GET',
    path: `${listPath(siteId, listDefinitions[table])}/columns`,
    units: 2,
  }));
}

function foundLists(answers: readonly BatchAnswer[]): readonly FoundList[] {
  return tableNames.map((table, i) => ({ table, columns: columnsIn(answers[i]) }));
}

/** The ids of the site's lists: change notifications name a list by nothing else. */
function listingPart(siteId: string): BatchPart {
  return { method: 'GET', path: `/sites/${siteId}/lists?$select=id,displayName`, units: 2 };
}

/** Only the first page of a site with very many lists: a notification about any other list is no worse than late. */
function tablesById(answer: BatchAnswer | undefined): ReadonlyMap<string, TableName> | undefined {
  const value = answer?.ok === true ? asRecord(answer.body)?.value : undefined;
  if (!Array.isArray(value)) return undefined;
  const byName = new Map(
    tableNames.map((table) => [listDefinitions[table].displayName.toLowerCase(), table]),
  );
  return new Map(
    value.map(asRecord).flatMap((list) => {
      const table = byName.get(String(list?.displayName).toLowerCase());
      return table === undefined ? [] : [[String(list?.id).toLowerCase(), table] as const];
    }),
  );
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

const missingWords: FaultWords = {
  problem: 'Lista finnes ikke på nettstedet.',
  remedy: `Er den slettet: hent den fra papirkurven i SharePoint. Ellers: ${provisionWords} Kommandoen lager lista tom.`,
};

function ofList(table: TableName, fault: ColumnFault): SchemaFault {
  const { column, problem, remedy, blocksWriting } = fault;
  return { list: listDefinitions[table].displayName, table, column, problem, remedy, blocksWriting };
}
