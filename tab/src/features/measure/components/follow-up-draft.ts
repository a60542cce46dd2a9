import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import type { FollowUpStatus } from '@rod-trad/shared/domain/measure';
import type { FollowUpBody } from '../api/use-follow-up.ts';

/** An answer being written. */
export interface FollowUpDraft {
  /** One key is one answer, however often it is sent. */
  readonly key: string;
  /** The version that lay in front of the person when the writing began; absent while nothing is written. */
  readonly etag?: string | undefined;
  readonly status?: FollowUpStatus | undefined;
  readonly note: string;
  /** As the date field has it: a calendar day or empty. */
  readonly newDueOn: string;
}

export function emptyDraft(): FollowUpDraft {
  return { key: crypto.randomUUID(), note: '', newDueOn: '' };
}

/** Absent until a status is chosen. */
export function bodyOf(draft: FollowUpDraft, etag: string): FollowUpBody | undefined {
  if (draft.status === undefined) return undefined;
  const newDueOn = parseIsoDate(draft.newDueOn);
  return {
    key: draft.key,
    status: draft.status,
    note: draft.note.trim(),
    etag: draft.etag ?? etag,
    ...(newDueOn === undefined ? {} : { newDueOn }),
  };
}
