import type { LeaveSummary } from '@rod-trad/shared/contracts/education-views';
import { shareTaken } from '@rod-trad/shared/domain/education/education-leave';
import type { Session } from '../session.tsx';

type Speech = Pick<Session, 'text' | 'formats'>;
type Extent = Pick<LeaveSummary, 'studyUnit' | 'studyAmount' | 'years'>;

/** How much it is, and what that is in years. */
export function extentWords({ text, formats }: Speech, { studyUnit, studyAmount, years }: Extent): string {
  const amount = formats.number(studyAmount);
  return text(`education.extent.${studyUnit}`, { amount, years: formats.number(years ?? 0) });
}

/** How much of it is done. */
export function takenWords(
  { text, formats }: Speech,
  leave: Pick<LeaveSummary, 'studyUnit' | 'studyAmount' | 'taken'>,
): string {
  return text(`education.taken.${leave.studyUnit}`, {
    taken: formats.number(leave.taken),
    amount: formats.number(leave.studyAmount),
    share: formats.percent(shareTaken(leave)),
  });
}

export function periodWords(
  { text, formats }: Speech,
  { fromOn, toOn }: Pick<LeaveSummary, 'fromOn' | 'toOn'>,
): string {
  return text('education.period', { from: formats.day(fromOn), to: formats.day(toOn) });
}

export function partWords({ text, formats }: Speech, percent: number): string {
  return percent === 100
    ? text('education.part.whole')
    : text('education.part.some', { percent: formats.number(percent) });
}
