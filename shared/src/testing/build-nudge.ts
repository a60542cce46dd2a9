import { asId } from '../domain/ids.ts';
import type { IsoInstant } from '../domain/iso-date.ts';
import { type NudgeEntry, nudgeId } from '../domain/nudge.ts';
import { day } from './build.ts';

/** A nudge about a measure that is on its way; its subject is the one given. */
export function buildNudge(subjectId: string, over: Partial<NudgeEntry> = {}): NudgeEntry {
  const kind = over.kind ?? 'measureFollowUp';
  const personId = over.personId ?? asId<'Person'>('leader');
  const period = over.period ?? day('2026-11-20');
  const subject = over.subject ?? { id: subjectId };
  return {
    id: nudgeId(kind, personId, subject, period),
    kind,
    personId,
    subject,
    period,
    priority: 20,
    reason: 'dueDate',
    state: 'sending',
    plannedAt: '2026-11-23T08:00:00.000Z' as IsoInstant,
    attempts: 0,
    ...over,
  };
}
