import type { Actor } from '../policies/actor.ts';
import { type CheckIn, checkInsFor, mostQuestions } from './check-ins.ts';
import type { QuestionReport } from './mapping-reports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { questionReport } from './view-mapping-round.ts';

export interface CheckInReport extends CheckIn {
  /** The next of them: at most five over all rounds. */
  readonly next: readonly QuestionReport[];
}

/** What is asked of oneself: why, what the answers are used for, and the next few questions. Each question is asked once, whatever number of rounds ask it. */
export async function viewCheckIn(
  context: UseCaseContext,
  actor: Actor,
): Promise<Outcome<readonly CheckInReport[]>> {
  if (context.records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  const taken = new Set<string>();
  const reports = checkInsFor(context, actor.personId).map((checkIn) => {
    const next = checkIn.left.filter(({ id }) => !taken.has(id)).slice(0, mostQuestions - taken.size);
    for (const { id } of next) taken.add(id);
    return { ...checkIn, next: next.map((competence) => questionReport(context, competence)) };
  });
  return { kind: 'ok', value: reports };
}
