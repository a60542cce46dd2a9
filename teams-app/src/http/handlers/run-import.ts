import { presentImportEntry } from '../presenters/present-import-entry.ts';
import type { Handler } from './handler.ts';
import { unwrapImport } from './import-outcome.ts';
import { readImportInput } from './read-import-input.ts';

export const runImport: Handler<'runImport'> = async ({ useCases, actor, body }) => {
  const { key, fingerprint, ...input } = body;
  const run = unwrapImport(await useCases.runImport(actor, { ...readImportInput(input), key, fingerprint }));
  return run.kind === 'nothing'
    ? { outcome: 'nothing' }
    : { outcome: 'started', entry: presentImportEntry(run.entry) };
};
