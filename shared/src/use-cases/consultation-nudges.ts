import type { Consultation } from '../domain/consultation.ts';
import type { PersonId } from '../domain/ids.ts';
import { type IsoDate, yearOf } from '../domain/iso-date.ts';
import type { NudgeEntry } from '../domain/nudge.ts';
import type { Role } from '../domain/role.ts';
import { datesOfYear } from '../domain/year/year-date.ts';
import type { ConsultationFacts } from '../nudges/rules/consultation-due.ts';
import type { ConsultationQuestion } from '../stores/nudge-sender.ts';
import type { Asked } from './asked.ts';
import { todayOf } from './find-talk.ts';
import type { UseCaseContext } from './use-case.ts';

type Context = Pick<UseCaseContext, 'records' | 'now'>;

/** Those who prepare the meeting of the whole municipality, and those who come to it for the unions. */
const told: readonly Role[] = ['HrAdviser', 'UnionRep'];

/** The meeting of a year: the day that has been set for it, else the one the municipal year sets. */
interface MeetingOfYear {
  readonly year: number;
  readonly dueOn: IsoDate;
  readonly consultation: Consultation | undefined;
}

/** Everybody who is to know of this year's meeting, and of the next one's before it comes. */
export function consultationNudgeFacts(context: Context): readonly ConsultationFacts[] {
  const people = new Set(told.flatMap((role) => context.records.holders(role)));
  const year = yearOf(todayOf(context));
  const meetings = [year, year + 1].map((at) => meetingOf(context, at));
  return [...people].flatMap((personId) => meetings.map((meeting) => factsOf(personId, meeting)));
}

function factsOf(personId: PersonId, { year, dueOn, consultation }: MeetingOfYear): ConsultationFacts {
  const held = consultation?.status === 'held';
  return { kind: 'consultationDue', personId, consultationId: String(year), dueOn, held };
}

/** Meetings of units are called by those who lead them; the yearly one of HTA 3.2 is that of the municipality. */
function meetingOf({ records }: Context, year: number): MeetingOfYear {
  const organisation = records.organisation();
  const consultation = records
    .all('consultations')
    .filter((one) => one.year === year && organisation.unit(one.unitId)?.parentId === undefined)
    .toSorted((a, b) => a.plannedOn.localeCompare(b.plannedOn))
    .at(0);
  const inYear = datesOfYear(year, records.all('yearDates')).find(({ kind }) => kind === 'consultation');
  const dueOn = consultation?.plannedOn ?? inYear?.from;
  if (dueOn === undefined) throw new Error('Every year has a day for the consultation');
  return { year, dueOn, consultation };
}

/** The meeting as it stands today, for somebody who still has the role. */
export function askedToConsult(
  context: Context,
  nudge: NudgeEntry,
): Asked<ConsultationQuestion, ConsultationFacts> | undefined {
  const year = Number(nudge.subject.id);
  const { personId } = nudge;
  if (!told.some((role) => context.records.holders(role).includes(personId))) return undefined;
  const meeting = meetingOf(context, year);
  const plansMeeting = context.records.holders('HrAdviser').includes(personId);
  return {
    question: { kind: 'consultationDue', nudge, ...meeting, plansMeeting },
    facts: factsOf(personId, meeting),
  };
}
