import { type AssessmentId, asId } from '../ids.ts';

/** Milliseconds in base 36 have eight digits from 1972 to 2059, so that ids compare as the moments do. */
const digits = 8;

/**
 * The id of a row: the moment it was said, then the key its sender made. Of two rows from one day the later one counts, so that a view
 * sent by mistake is mended by sending another the same day; and a key that comes again is found again.
 */
export function assessmentId(at: Date, key: string): AssessmentId {
  return asId<'Assessment'>(`${at.getTime().toString(36).padStart(digits, '0')}-${key}`);
}

/** Was the row made by this key? */
export function hasKey(id: AssessmentId, key: string): boolean {
  return id.slice(digits + 1) === key;
}
