import type { UnitId } from '../domain/ids.ts';
import type { Actor } from '../policies/actor.ts';
import type { ConsultationNumbers } from './consultation-numbers.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { viewConsultationNumbers } from './view-consultation.ts';
import { viewConsultations } from './view-consultations.ts';

export interface ConsultationTableReport extends Pick<ConsultationNumbers, 'groups'> {
  /** Of the meeting; absent where the unit has none. */
  readonly year?: number | undefined;
}

/** The numbers that go along to a unit's meeting: of the year that is asked for, else of the newest. */
export async function viewConsultationTable(
  context: UseCaseContext,
  actor: Actor,
  { unitId, year }: { readonly unitId: UnitId; readonly year?: number | undefined },
): Promise<Outcome<ConsultationTableReport>> {
  const all = await viewConsultations(context, actor);
  if (all.kind !== 'ok') return all;
  const meeting = all.value.consultations.find(
    ({ unit, consultation }) => unit.id === unitId && (year === undefined || consultation.year === year),
  )?.consultation;
  if (meeting === undefined) return { kind: 'ok', value: { groups: [] } };
  const numbers = await viewConsultationNumbers(context, actor, meeting.id);
  if (numbers.kind !== 'ok') return numbers;
  return { kind: 'ok', value: { year: meeting.year, groups: numbers.value.groups } };
}
