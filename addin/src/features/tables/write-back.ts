import type { RowOutcome } from '@rod-trad/shared/contracts/dataset-views';
import { type Fault, faultOf } from '../../components/fault.ts';
import { inTurns } from '../../components/in-turns.ts';
import type { Session } from '../../components/session.tsx';
import type { CellBlock, SheetTable } from '../../excel/table-steps.ts';
import type { Watch } from '../../excel/watch.ts';
import type { Workbook } from '../../excel/workbook.ts';
import { WorkbookFault } from '../../excel/workbook-fault.ts';
import { writeRows, writtenAtOnce } from './api/send-rows.ts';
import { keyPlaceOf } from './column-places.ts';
import { compareTable } from './compare-table.ts';
import type { Compared } from './compared.ts';
import type { RowDifference } from './comparison.ts';
import type { Decision } from './decision.ts';
import { knownBase } from './known-base.ts';
import type { Proposal } from './proposals.ts';
import { settleRows } from './settle-rows.ts';
import type { RowResult, Written } from './written.ts';

/**
 * Does what has been decided: in batches, each row for itself, only rows that still are what the user has seen. New rows get their
 * keys into the sheet before they are sent, so that sending them again after an interruption makes none twice.
 */
export async function writeBack(
  { clientIn, workbook }: Pick<Session, 'clientIn' | 'workbook'>,
  compared: Compared,
  decisions: readonly Decision[],
  watch: Watch,
): Promise<Written> {
  const { table, fresh } = compared;
  const sheet = await workbook.read(table.tableName);
  const base = await knownBase(workbook, table);
  const now = sheet === undefined ? undefined : await inTurns(compareTable(base, sheet, table.labels, fresh));
  const same = now?.kind === 'compared' ? now.rows.map(fingerprint) : [];
  const still = new Set(same);
  const decided = decisions.filter(({ choice }) => choice !== 'leave');
  const seen = decided.filter(({ proposal }) => still.has(fingerprint(proposal.difference)));
  const known = new Set(seen);
  const moved = decided.filter((decision) => !known.has(decision));
  const mine = seen.flatMap(({ proposal, choice }) =>
    choice === 'mine' && proposal.send !== undefined ? [proposal] : [],
  );
  const theirs = seen.filter(({ choice }) => choice === 'theirs').map(({ proposal }) => proposal);
  if (sheet !== undefined) await writeKeys(workbook, compared, sheet, mine);

  const outcomes = new Map<string, RowOutcome>();
  const unanswered = new Set<string>();
  let fault: Fault | undefined;
  for (let at = 0; at < mine.length && !watch.signal.aborted && fault === undefined; at += writtenAtOnce) {
    watch.onProgress(at, mine.length);
    const rows = mine.slice(at, at + writtenAtOnce).flatMap(({ send }) => send ?? []);
    try {
      const part = { kind: table.kind, unit: table.scope.unit, rows };
      for (const outcome of await writeRows(clientIn(table.language), part))
        outcomes.set(outcome.key, outcome);
    } catch (error) {
      fault = faultOf(error);
      if (mayHaveArrived(fault)) for (const { key } of rows) unanswered.add(key);
    }
  }
  watch.onProgress(mine.length, mine.length);
  if (sheet !== undefined) {
    try {
      await settleRows(workbook, { compared, base, sheet, mine, theirs, outcomes });
    } catch (error) {
      // What has been sent stands in SharePoint: that is told all the same, and the next comparison finds what is left.
      if (!(error instanceof WorkbookFault)) throw error;
      fault ??= faultOf(error);
    }
  }
  return {
    fault,
    results: [
      ...mine.map((proposal) => {
        const missing = unanswered.has(proposal.key) ? 'unanswered' : 'unsent';
        return resultOf(proposal, outcomes.get(proposal.key), missing);
      }),
      ...theirs.map(({ difference }) => ({ name: difference.name, result: 'taken' as const, words: [] })),
      ...moved.map(({ proposal }) => ({
        name: proposal.difference.name,
        result: 'moved' as const,
        words: [],
      })),
    ],
  };
}

/** What the user has seen of a row; a new row without a key is known by its place. */
function fingerprint({ kind, key, row, version, cells }: RowDifference): string {
  const seen = cells.map(({ column, sheet, fresh }) => [column, sheet, fresh]);
  return JSON.stringify([kind, key, key === '' ? row : '', version, seen]);
}

async function writeKeys(
  workbook: Workbook,
  { table, fresh }: Compared,
  sheet: SheetTable,
  mine: readonly Proposal[],
): Promise<void> {
  const column = keyPlaceOf(sheet, table.labels, fresh);
  const writes = mine.flatMap(({ difference, key }): CellBlock[] =>
    difference.key !== '' || difference.row === undefined
      ? []
      : [{ row: difference.row, column, values: [[key]] }],
  );
  if (writes.length > 0)
    await workbook.carryOut(table.tableName, { writes, added: [], removed: [], columns: [] });
}

/** A refusal or a missing sign-in has left everything as it was; whoever heard nothing cannot know. */
function mayHaveArrived(fault: Fault): boolean {
  return fault.kind === 'refused' ? fault.status >= 500 : fault.kind !== 'signIn';
}

function resultOf(
  { difference }: Proposal,
  outcome: RowOutcome | undefined,
  missing: 'unsent' | 'unanswered',
): RowResult {
  return {
    name: difference.name,
    result: outcome?.outcome ?? missing,
    words: outcome?.outcome === 'refused' ? outcome.faults.map(({ words }) => words) : [],
  };
}
