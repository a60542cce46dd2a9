import type { Actor } from '../policies/actor.ts';
import { mayImport } from '../policies/imports.ts';
import type { ImportEntryReport } from './import-reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** What has been imported in the last days, and how far each has come. It goes on over a restart. */
export async function viewImports(
  { records, writes }: Pick<UseCaseContext, 'records' | 'writes'>,
  actor: Actor,
): Promise<Outcome<readonly ImportEntryReport[]>> {
  if (!mayImport(actor)) return { kind: 'forbidden' };
  const acts = await writes.acts();
  return { kind: 'ok', value: acts.map((progress) => ({ progress, by: records.person(progress.by) })) };
}
