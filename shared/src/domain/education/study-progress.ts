import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { EducationLeave, StudyState } from './education-leave.ts';
import type { PayCase } from './pay-case.ts';

/** How it goes, short of being completed. */
export interface StudyProgress {
  readonly studyState: Exclude<StudyState, 'completed'>;
  readonly taken: number;
}

type Standing = Pick<EducationLeave, 'decision' | 'studyState'>;

function standingFaults({ decision, studyState }: Standing): readonly Fault[] {
  if (decision !== 'granted') return [{ field: 'studyState', code: 'leaveNotGranted' }];
  return studyState === 'completed' ? [{ field: 'studyState', code: 'studyIsCompleted' }] : [];
}

/** What is wrong with it. Progress is told of what has been granted, and not of what is completed. */
export function progressFaults(
  leave: Standing & Pick<EducationLeave, 'studyAmount'>,
  { taken }: StudyProgress,
): readonly Fault[] {
  const standing = standingFaults(leave);
  if (standing.length > 0) return standing;
  const values = { least: 0, most: leave.studyAmount };
  return taken >= 0 && taken <= leave.studyAmount ? [] : [{ field: 'taken', code: 'outsideRange', values }];
}

/** What stands in the way of calling it completed on a day. */
export function completionFaults(
  leave: Standing & Pick<EducationLeave, 'fromOn'>,
  completedOn: IsoDate,
  today: IsoDate,
): readonly Fault[] {
  const standing = standingFaults(leave);
  if (standing.length > 0) return standing;
  if (completedOn > today) return [{ field: 'completedOn', code: 'dateInFuture' }];
  return completedOn < leave.fromOn ? [{ field: 'completedOn', code: 'endsBeforeItBegins' }] : [];
}

/**
 * What stands in the way of taking a completion back. A pay case that nobody has taken up goes with it; what the parties have begun to
 * talk about is not pulled away under them, and stands with the completion it came of.
 */
export function reopeningFaults(
  { studyState }: Standing,
  payCase: Pick<PayCase, 'stage'> | undefined,
): readonly Fault[] {
  if (studyState !== 'completed') return [{ field: 'studyState', code: 'studyIsNotCompleted' }];
  const isTaken = payCase !== undefined && payCase.stage !== 'toConsider';
  return isTaken ? [{ field: 'studyState', code: 'payCaseIsTakenUp' }] : [];
}
