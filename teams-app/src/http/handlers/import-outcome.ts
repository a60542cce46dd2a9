import { AppError } from '@rod-trad/shared/errors';
import type { ImportOutcome } from '@rod-trad/shared/use-cases/import-reports';

/** What came of it, or its refusal as an error with a name. */
export function unwrapImport<Value>(outcome: ImportOutcome<Value>): Value {
  switch (outcome.kind) {
    case 'ok':
      return outcome.value;
    case 'invalid':
      throw new AppError('invalid', 'The file is refused', { details: { faults: outcome.faults } });
    case 'gone':
      throw new AppError('uploadGone', 'The file is not kept any longer');
    case 'stale':
      throw new AppError('planStale', 'The plan is no longer what was looked at');
    default:
      throw new AppError(outcome.kind, `Refused by the use case: ${outcome.kind}`);
  }
}
