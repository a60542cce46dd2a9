import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { type IsoDate, toInstant } from '@rod-trad/shared/domain/iso-date';
import type { NudgeEntry } from '@rod-trad/shared/domain/nudge';

export interface CountRow extends Record<string, unknown> {
  readonly person_id: string;
  readonly nudges: number;
}

export function countsOf(rows: readonly CountRow[]): ReadonlyMap<PersonId, number> {
  return new Map(rows.map((row) => [asId<'Person'>(row.person_id), row.nudges]));
}

export interface NudgeRow extends Record<string, unknown> {
  readonly id: string;
  readonly kind: NudgeEntry['kind'];
  readonly person_id: string;
  readonly subject_id: string;
  readonly about_id: string | null;
  readonly period: string;
  readonly priority: number;
  readonly reason: NudgeEntry['reason'];
  readonly merged_into: string | null;
  readonly attempts: number;
  readonly state: NudgeEntry['state'];
  readonly planned_at: Date;
  readonly sent_at: Date | null;
  readonly conversation_id: string | null;
  readonly activity_id: string | null;
  readonly answered_at: Date | null;
  readonly failure: string | null;
}

export function toEntry(row: NudgeRow): NudgeEntry {
  return {
    id: asId<'Nudge'>(row.id),
    kind: row.kind,
    personId: asId<'Person'>(row.person_id),
    subject:
      row.about_id === null
        ? { id: row.subject_id }
        : { id: row.subject_id, about: asId<'Person'>(row.about_id) },
    period: row.period as IsoDate,
    priority: row.priority,
    reason: row.reason,
    mergedInto: row.merged_into === null ? undefined : asId<'Nudge'>(row.merged_into),
    attempts: row.attempts,
    state: row.state,
    plannedAt: toInstant(row.planned_at),
    sentAt: row.sent_at === null ? undefined : toInstant(row.sent_at),
    conversationId: row.conversation_id ?? undefined,
    activityId: row.activity_id ?? undefined,
    answeredAt: row.answered_at === null ? undefined : toInstant(row.answered_at),
    failure: row.failure ?? undefined,
  };
}
