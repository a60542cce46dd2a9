import type { Client } from '@rod-trad/shared/client/create-client';
import type { DatasetKind, RowOutcome, SheetRow } from '@rod-trad/shared/contracts/dataset-views';

interface ToSend {
  readonly kind: DatasetKind;
  readonly unit: string | undefined;
  readonly rows: readonly SheetRow[];
}

/** As many as the service takes at once. */
export const checkedAtOnce = 500;
export const writtenAtOnce = 50;

/** What would come of rows if they were written. */
export async function checkRows(
  client: Client,
  { kind, unit, rows }: ToSend,
): Promise<readonly RowOutcome[]> {
  const body = { unit, rows: [...rows] };
  return (await client('checkRows', { params: { kind }, body })).outcomes;
}

/** Writes rows. Sent again with the same keys, they are written once. */
export async function writeRows(
  client: Client,
  { kind, unit, rows }: ToSend,
): Promise<readonly RowOutcome[]> {
  const body = { unit, rows: [...rows] };
  return (await client('saveRows', { params: { kind }, body })).outcomes;
}
