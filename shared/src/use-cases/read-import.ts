import { toInstant } from '../domain/iso-date.ts';
import type { Actor } from '../policies/actor.ts';
import { mayImport } from '../policies/imports.ts';
import type { FileForm } from '../stores/import-files.ts';
import type { ImportOutcome, ReadImport } from './import-reports.ts';
import type { UseCaseContext } from './use-case.ts';

/** Reads a file and keeps it for a short while, sealed. Nothing of it is compared with anything yet. */
export async function readImport(
  { files, audit, now }: Pick<UseCaseContext, 'files' | 'audit' | 'now'>,
  actor: Actor,
  fileName: string,
  bytes: Uint8Array,
  form: FileForm = 'file',
): Promise<ImportOutcome<ReadImport>> {
  if (!mayImport(actor)) return { kind: 'forbidden' };
  await audit.record({
    at: toInstant(now()),
    actorId: actor.personId,
    action: 'import:read',
    subject: actor.personId,
    people: 0,
  });
  const taken = await files.take(actor.personId, fileName, bytes, form);
  if (taken.kind === 'refused') {
    return { kind: 'invalid', faults: [{ field: 'file', code: taken.code, values: taken.values }] };
  }
  const { uploadId, keptUntil, file } = taken;
  return { kind: 'ok', value: { uploadId, keptUntil, ...file } };
}
