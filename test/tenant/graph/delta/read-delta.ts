import type { DatabaseSync } from 'node:sqlite';
import { GraphError } from '../../http/graph-error.ts';
import { readToken, writeToken } from '../../http/opaque-token.ts';
import { type ItemRow, itemColumns, readItemRow } from '../items/item-row.ts';
import type { ListRow } from '../lists/list-row.ts';

const defaultPage = 200;
const largestPage = 5_000;
/** Days after which the service no longer knows what has changed since a token. */
const tokenDays = 30;

export interface DeltaPage {
  rows: ItemRow[];
  /** For the next request; `final` says whether it goes into a deltaLink or a nextLink. */
  token: string;
  final: boolean;
}

interface DeltaToken {
  list: string;
  generation: number;
  change: number;
  /** Seconds since 1970 when the token was given out. */
  issued: number;
  /** The first walk through a list leaves out rows that were deleted before it began. */
  first: boolean;
}

/** The latest state of every row changed since the token, in the order of the changes (graph-docs listitem-delta.md). */
export function readDelta(
  database: DatabaseSync,
  list: ListRow,
  at: Date,
  request: { token: string | undefined; top: number | undefined; freshWalk: string },
): DeltaPage {
  const issued = Math.floor(at.getTime() / 1_000);
  const seal = (change: number, first: boolean) =>
    writeToken({
      list: list.id,
      generation: list.deltaGeneration,
      change,
      issued,
      first,
    } satisfies DeltaToken);
  if (request.token === 'latest') return { rows: [], token: seal(list.lastChange, false), final: true };
  const token =
    request.token === undefined ? undefined : readDeltaToken(list, request.token, issued, request.freshWalk);
  const since = token?.change ?? 0;
  const first = token?.first ?? true;
  const size = Math.min(request.top ?? defaultPage, largestPage);
  const found = database
    .prepare(
      `select ${itemColumns} from graph_item where list = ? and change > ? ${first ? 'and deleted = 0' : ''}
       order by change limit ?`,
    )
    .all(list.number, since, size + 1)
    .map(readItemRow);
  const rows = found.slice(0, size);
  const final = found.length <= size;
  const reached = final ? list.lastChange : (rows.at(-1)?.change ?? since);
  return { rows, token: seal(reached, first && !final), final };
}

function readDeltaToken(list: ListRow, text: string, now: number, freshWalk: string): DeltaToken {
  const token = readToken(text) as Partial<DeltaToken> | undefined;
  const usable =
    token?.list === list.id &&
    token.generation === list.deltaGeneration &&
    typeof token.change === 'number' &&
    token.change <= list.lastChange &&
    typeof token.issued === 'number' &&
    now - token.issued <= tokenDays * 86_400;
  if (!usable) throw new DeltaTokenGone(freshWalk);
  return token as DeltaToken;
}

/** 410 Gone; `Location` is where a fresh walk begins. */
class DeltaTokenGone extends GraphError {
  constructor(location: string) {
    super(
      410,
      'resyncChangesApplyDifferences',
      'Resync required. Replace any local items with the versions from the server (including deletes).',
      { Location: location },
    );
  }
}
