import type { Json } from '../workbook/workbook.ts';

/**
 * The body of ProcessQuery as the library writes it, read off @microsoft/office-js `excel-web-16.00.debug.js`
 * (`ClientRequestBase.buildRequestMessageBodyAndRequestFlags`, `ObjectPathFactory`, `ActionFactory`).
 */
export interface ProcessQueryBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export const pathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** An argument that is an object stands as its path's id, and again in `ReferencedObjectPathIds` (else 0 there). */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: { readonly [name: string]: Json };
}

/** Names as the add-in wrote them: `values`, `format/fill/color`, `$all`; of the items when it is a collection. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ProcessQueryAnswer {
  readonly Results: { ActionId: number; Value: Json }[];
  readonly TraceIds: number[];
  Error?: QueryError;
}

/** The library builds `OfficeExtension.Error` of it; `ActionIndex` lets it print the statement at fault. */
interface QueryError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** Refuses what cannot have come from the library. */
export function isProcessQueryBody(body: unknown): body is ProcessQueryBody {
  if (typeof body !== 'object' || body === null) return false;
  const { Actions, ObjectPaths } = body as Partial<ProcessQueryBody>;
  return Array.isArray(Actions) && typeof ObjectPaths === 'object' && ObjectPaths !== null;
}
