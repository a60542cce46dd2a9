import { workbookObject } from '../objects/workbook-object.ts';
import { recalculate } from '../workbook/formula/recalculate.ts';
import type { OpenWorkbook } from '../workbook-store.ts';
import { ExcelError, type ExcelErrorCode } from './excel-error.ts';
import { isProcessQueryBody, type ProcessQueryAnswer } from './protocol.ts';
import { runBatch } from './run-batch.ts';

/** Excel on the web: 5 MB per request and per response (platform facts, limits and performance). */
export const payloadLimit = 5 * 1_048_576;

/** Bit 0 of `flags` in the address: the library says that the batch writes. */
const writeFlag = 1;

export interface ProcessedQuery {
  /** JSON, always with HTTP 200: errors stand in the body, as the library expects them from Excel. */
  readonly answer: string;
  /** Something in the workbook is other than it was, or another place in it is shown. */
  readonly wrote: boolean;
}

/** Runs one request of the library against an open workbook. `flags` missing counts as writing. */
export function processQuery(
  opened: OpenWorkbook,
  request: Buffer,
  flags: number | undefined,
): ProcessedQuery {
  if (request.byteLength > payloadLimit) return refused('RequestPayloadSizeLimitExceeded');
  const body = parse(request);
  if (!isProcessQueryBody(body)) return refused('InvalidRequest');
  const { selection } = opened.workbook;
  const result = runBatch(workbookObject(opened.workbook, `${opened.name}.xlsx`), opened.references, body);
  const changed = flags === undefined || (flags & writeFlag) !== 0;
  if (changed) recalculate(opened.workbook);
  // A batch that only goes somewhere does not write, but whoever looks at the workbook is to be taken along.
  const wrote = changed || opened.workbook.selection !== selection;
  const answer = JSON.stringify(result);
  if (Buffer.byteLength(answer) > payloadLimit) {
    return { ...refused('ResponsePayloadSizeLimitExceeded'), wrote };
  }
  return { answer, wrote };
}

function parse(request: Buffer): unknown {
  try {
    return JSON.parse(request.toString());
  } catch {
    return undefined;
  }
}

function refused(code: ExcelErrorCode): ProcessedQuery {
  const { message, httpStatusCode } = new ExcelError(code);
  const answer: ProcessQueryAnswer = {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: httpStatusCode },
  };
  return { answer: JSON.stringify(answer), wrote: false };
}
