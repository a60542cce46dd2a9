import type { SheetRow } from '@rod-trad/shared/contracts/dataset-views';
import type { Fault } from '@rod-trad/shared/domain/fault';
import type { IsoDate } from '@rod-trad/shared/domain/iso-date';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { CommandOutcome, Written } from '@rod-trad/shared/use-cases/use-case';
import type { RowCommands } from '../dataset-use-cases.ts';
import type { DatasetCall } from '../handlers/read-dataset.ts';
import type { SheetFault } from './sheet-cells.ts';

/** What came of a row, before what stands there now is read. `key`: of the row in the table. */
export type Decided =
  | { readonly kind: Written | 'unchanged' | 'conflict'; readonly key: string }
  | { readonly kind: 'refused'; readonly faults: readonly SheetFault[] };

export interface SheetCall extends DatasetCall {
  readonly commands: RowCommands;
  readonly say: Text;
  readonly today: IsoDate;
}

/** Carries one row of a sheet over to the use cases of its table. */
export interface SheetWriter {
  write(row: SheetRow): Promise<Decided>;
}

export const refused = (...faults: readonly SheetFault[]): Decided => ({ kind: 'refused', faults });

export interface Met<Stands> {
  readonly stands: Stands;
  /** That the sheet was read in. */
  readonly version: string;
}

/** What a row that is changed or taken out meets, or what comes of a row that cannot be touched. */
export function meet<Stands>(
  { key, version }: SheetRow,
  stands: Stands | undefined,
  mayChange: (stands: Stands) => boolean,
  say: Text,
): Met<Stands> | Decided {
  if (stands === undefined) return { kind: 'conflict', key };
  if (!mayChange(stands)) return refused({ words: say('dataset.fault.forbidden') });
  return version === undefined ? refused({ words: say('dataset.fault.old') }) : { stands, version };
}

/** Where a field stands in the table; `called`: its name where it does not; `instead`: what to say of it in place of its fault. */
export interface FieldPlace extends Pick<SheetFault, 'column'> {
  readonly called?: string;
  readonly instead?: string;
}

/** @param columnOf the column a field stands in, if it stands in one */
export function decided<Entity>(
  outcome: CommandOutcome<Written, Entity>,
  key: string,
  say: Text,
  columnOf: (field: string) => FieldPlace,
): Decided {
  if (outcome.kind === 'ok') return { kind: outcome.value, key };
  if (outcome.kind === 'forbidden') return refused({ words: say('dataset.fault.forbidden') });
  // What is gone meets the same answer as what was changed; there is only nothing to show.
  if (outcome.kind !== 'invalid') return { kind: 'conflict', key };
  return refused(...outcome.faults.map((fault) => wordsOf(fault, say, columnOf(fault.field))));
}

/** A fault of a field that has no column here is told with the field's name in front. */
function wordsOf({ code, values }: Fault, say: Text, { column, called, instead }: FieldPlace): SheetFault {
  if (instead !== undefined) return { words: instead };
  const words = say(`fault.${code}`, values);
  if (column !== undefined) return { column, words };
  return { words: called === undefined ? words : `${called}: ${words}` };
}
