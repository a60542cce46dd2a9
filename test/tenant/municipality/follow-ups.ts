import { asId } from '@rod-trad/shared/domain/ids';
import {
  addDays,
  daysBetween,
  type IsoDate,
  type IsoInstant,
  isoDate,
} from '@rod-trad/shared/domain/iso-date';
import {
  type FollowUp,
  type FollowUpStatus,
  followUpStatuses,
  type Measure,
} from '@rod-trad/shared/domain/measure';
import { notes } from './follow-up-notes.data.ts';
import type { Random } from './random.ts';

/** What owners have answered so far. The newest answer says the same as the measure does. */
export function followUps(measures: readonly Measure[], today: IsoDate, random: Random): FollowUp[] {
  const rows: FollowUp[] = [];
  for (const measure of measures) {
    if (measure.ownerId === undefined || measure.status === 'planned') continue;
    for (const answer of answersTo(measure, today, random)) {
      const at = `${answer.on}T${String(random.int(7, 15)).padStart(2, '0')}:${random.int(10, 59)}:00.000Z`;
      rows.push({
        id: asId<'FollowUp'>(`follow-up-${rows.length + 1}`),
        measureId: measure.id,
        at: at as IsoInstant,
        by: measure.ownerId,
        status: answer.status,
        note: random.pick(notes[answer.status]),
        ...(answer.newDueOn && { newDueOn: answer.newDueOn }),
      });
    }
  }
  return rows;
}

interface Answer {
  readonly on: IsoDate;
  readonly status: FollowUpStatus;
  readonly newDueOn?: IsoDate | undefined;
}

function answersTo(measure: Measure, today: IsoDate, random: Random): readonly Answer[] {
  const { status, dueOn, years } = measure;
  const closed = status === 'done' || status === 'stopped';
  const end = closed && dueOn !== undefined ? dueOn : today;
  // Most have been asked within the eight weeks of the cadence.
  const last = addDays(end, -(random.chance(0.75) ? random.int(15, 50) : random.int(60, 150)));
  const began = isoDate(`${years[0] ?? 0}-01-01`);
  const answers: Answer[] = [];
  const room = Math.max(0, daysBetween(began, last));
  const earlier = Math.min(random.int(0, 2), Math.floor(room / 60));
  for (let i = earlier; i > 0; i -= 1) {
    answers.push({ on: addDays(last, -i * 60), status: random.chance(0.8) ? 'onTrack' : 'needsHelp' });
  }
  const answered = followUpStatuses.find((one) => one === status) ?? 'needsHelp';
  if (status === 'onTrack' && earlier === 0 && random.chance(0.3)) return answers;
  const moved = answered === 'delayed' && dueOn !== undefined && dueOn > last;
  answers.push({ on: last, status: answered, ...(moved && { newDueOn: dueOn }) });
  return answers;
}
