import type { Fault } from '../fault.ts';
import { daysBetween } from '../iso-date.ts';
import type { TalkPeriod } from './talk.ts';

const longestTitle = 120;
/** A period is for one round of talks, and a round is for a year. */
const mostDays = 366;

export type TalkPeriodDraft = Pick<TalkPeriod, 'title' | 'fromOn' | 'toOn'>;

/** @param others the other periods: no two overlap, or a person would be due twice */
export function talkPeriodFaults(draft: TalkPeriodDraft, others: readonly TalkPeriod[]): readonly Fault[] {
  const { title, fromOn, toOn } = draft;
  const faults: Fault[] = [];
  if (title.trim() === '') faults.push({ field: 'title', code: 'required' });
  if (title.length > longestTitle) {
    faults.push({ field: 'title', code: 'tooLong', values: { most: longestTitle } });
  }
  if (toOn < fromOn) faults.push({ field: 'toOn', code: 'endsBeforeItBegins' });
  else if (daysBetween(fromOn, toOn) > mostDays) faults.push({ field: 'toOn', code: 'talkPeriodTooLong' });
  const taken = others.find((other) => other.fromOn <= toOn && other.toOn >= fromOn);
  if (taken !== undefined) {
    faults.push({ field: 'fromOn', code: 'talkPeriodTaken', values: { title: taken.title } });
  }
  return faults;
}
