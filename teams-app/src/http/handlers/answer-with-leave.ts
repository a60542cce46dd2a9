import type { EducationLeave } from '@rod-trad/shared/domain/education/education-leave';
import type { EducationLeaveId } from '@rod-trad/shared/domain/ids';
import type { CommandOutcome, Written } from '@rod-trad/shared/use-cases/use-case';
import { presentLeave } from '../presenters/present-education.ts';
import { type Call, unwrap, unwrapCommand } from './handler.ts';

type LeaveCall = Pick<Call<'leave'>, 'useCases' | 'actor' | 'language'>;

/** What became of a command, with the leave as it stands now; of a conflict, the other version in full, to be seen field by field. */
export async function answerWithLeave(
  { useCases, actor, language }: LeaveCall,
  id: EducationLeaveId,
  outcome: CommandOutcome<Written, EducationLeave>,
) {
  if (outcome.kind === 'ok' || outcome.kind === 'conflict') {
    const report = unwrap(await useCases.leave(actor, id));
    const written = unwrapCommand(outcome, (leave, etag) =>
      presentLeave({ ...report, leave, etag }, language),
    );
    return { outcome: written, leave: presentLeave(report, language) };
  }
  return unwrapCommand(outcome, () => undefined) as never;
}
