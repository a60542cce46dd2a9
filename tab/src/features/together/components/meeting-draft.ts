import type { ConsultationsView, ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import type { Text } from '@rod-trad/shared/text/text-from';

export interface MeetingDraft {
  readonly unitId: string;
  /** As it is typed. */
  readonly year: string;
  readonly title: string;
  readonly plannedOn: string;
  readonly parties: ConsultationView['parties'];
  readonly planIds: string[];
}

/** Fields that say themselves what is wrong with them. */
export const shownFields: readonly string[] = ['year', 'title', 'parties'];

/** The next meeting of a unit: the year after its last, among the same parties. */
export function newMeeting(
  text: Text,
  all: ConsultationsView['consultations'],
  unitId: string,
): Omit<MeetingDraft, 'unitId'> {
  const [last] = all.filter(({ unit }) => unit.id === unitId);
  const thisYear = Number(norwegianDay(new Date()).slice(0, 4));
  const year = last === undefined ? thisYear : Math.max(thisYear, last.year + 1);
  return {
    year: String(year),
    title: text('together.form.title.usual', { year: String(year) }),
    plannedOn: '',
    parties: last?.parties ?? [
      { id: 'employer', kind: 'employer', name: text('together.kind.employer') },
      { id: 'union-1', kind: 'union', name: '' },
    ],
    planIds: [],
  };
}
