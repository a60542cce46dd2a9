import type { Assessment } from '../assessment.ts';
import type { Competence } from '../competence.ts';
import { validUntil } from '../gap/gap-state.ts';
import { addDays, type IsoDate } from '../iso-date.ts';
import { isLater } from './views.ts';

/** As long as it takes to find a course and a day; the first reminder of a certificate comes at the same time (90 / 30 / 7 days). */
export const expiresSoonDays = 90;

export const certificateStates = ['valid', 'expiresSoon', 'expired'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** The state of a paper that is valid to and with a day; without one it never runs out. */
export function certificateState(until: IsoDate | undefined, on: IsoDate): CertificateState {
  if (until === undefined) return 'valid';
  if (until < on) return 'expired';
  return until <= addDays(on, expiresSoonDays) ? 'expiresSoon' : 'valid';
}

/** A certificate or an education as it is held: which paper, until when, and how that stands today. */
export interface Paper {
  readonly row: Assessment;
  readonly until?: IsoDate | undefined;
  readonly state: CertificateState;
}

/**
 * The paper that lasts longest: several may overlap, and a renewal does not end the one before. A row that says "not held" is no
 * paper, and takes back what the same side said before it.
 */
export function paperOf(
  rows: readonly Assessment[],
  on: IsoDate,
  competence: Pick<Competence, 'kind' | 'validMonths'>,
): Paper | undefined {
  let best: Paper | undefined;
  for (const row of rows) {
    if (row.on > on || row.level === 0 || isTakenBack(row, rows, on)) continue;
    const until = validUntil(row, competence);
    if (best === undefined || lastsLonger(until, row, best)) {
      best = { row, until, state: certificateState(until, on) };
    }
  }
  return best;
}

function isTakenBack(row: Assessment, rows: readonly Assessment[], on: IsoDate): boolean {
  return rows.some((no) => no.level === 0 && no.by === row.by && no.on <= on && isLater(no, row));
}

function lastsLonger(until: IsoDate | undefined, row: Assessment, best: Paper): boolean {
  if (until === best.until) return isLater(row, best.row);
  return until === undefined || (best.until !== undefined && until > best.until);
}
