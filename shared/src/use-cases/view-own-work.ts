import type { Measure } from '../domain/measure.ts';
import type { Actor } from '../policies/actor.ts';
import { endingCertificates } from './certificate-nudges.ts';
import { checkInsFor } from './check-ins.ts';
import type { UseCaseContext } from './use-case.ts';

export interface OwnWork {
  /** Measures one owns that are not at their end, the first due first. */
  readonly measures: readonly Measure[];
  /** Questions of open rounds that are not answered. */
  readonly questions: number;
  readonly certificates: number;
}

/** What is one's own to do, in short; the rest is in the tab. */
export function viewOwnWork(context: Pick<UseCaseContext, 'records' | 'now'>, { personId }: Actor): OwnWork {
  const measures = context.records
    .all('measures')
    .filter(({ ownerId, status }) => ownerId === personId && status !== 'done' && status !== 'stopped')
    .toSorted(
      (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.title.localeCompare(b.title, 'nb'),
    );
  return {
    measures,
    questions: checkInsFor(context, personId).reduce((sum, { left }) => sum + left.length, 0),
    certificates: endingCertificates(context).filter(({ holderId }) => holderId === personId).length,
  };
}
