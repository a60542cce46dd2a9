import type { Actor } from '../policies/actor.ts';
import { educationChoices, ownMeasures } from './education-choices.ts';
import { byDay, type OwnEducationReport, reportLeave } from './education-reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** One's own educations, and what a new one can be part of. */
export async function viewOwnEducation(
  context: Pick<UseCaseContext, 'records'>,
  actor: Actor,
): Promise<Outcome<OwnEducationReport>> {
  const { records } = context;
  if (records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  return {
    kind: 'ok',
    value: {
      leaves: records
        .where('educationLeaves', actor.personId)
        .flatMap(({ id }) => records.get('educationLeaves', id) ?? [])
        .map((stored) => reportLeave(context, actor, stored))
        .toSorted(byDay),
      measures: ownMeasures(records, actor.personId),
      competences: educationChoices(records),
    },
  };
}
