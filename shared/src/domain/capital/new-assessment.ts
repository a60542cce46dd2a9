import type { Usage } from '../assessment.ts';
import { type Competence, highestLevel } from '../competence.ts';
import type { Fault } from '../fault.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Side } from './views.ts';

/** Room for what a view rests on; longer texts belong in the talk. */
export const longestEvidence = 1000;
export const longestIssuer = 200;

/** What one side says of a competence, as it was entered. */
export interface Statement {
  readonly level: number;
  readonly inUse?: Usage | undefined;
  readonly wish?: number | undefined;
  readonly evidence?: string | undefined;
  readonly issuer?: string | undefined;
  readonly issuedOn?: IsoDate | undefined;
  readonly expiresOn?: IsoDate | undefined;
}

/** Everything that is wrong with it, field by field. */
export function faultsOf(
  statement: Statement,
  side: Side,
  competence: Pick<Competence, 'kind' | 'validMonths'>,
  today: IsoDate,
): readonly Fault[] {
  const { level, evidence = '', issuer = '', issuedOn, expiresOn } = statement;
  const { kind } = competence;
  const faults: Fault[] = [];
  if (!Number.isInteger(level) || level < 0 || level > highestLevel(kind)) {
    faults.push({ field: 'level', code: 'levelOutsideScale' });
  }
  if (side === 'leader') {
    for (const field of ['inUse', 'wish'] as const) {
      if (statement[field] !== undefined) faults.push({ field, code: 'onlyOwnWord' });
    }
  }
  if (statement.wish !== undefined && ![0, 1, 2, 3].includes(statement.wish)) {
    faults.push({ field: 'wish', code: 'notWholeNumber', values: { least: 0, most: 3 } });
  }
  if (evidence.length > longestEvidence) {
    faults.push({ field: 'evidence', code: 'tooLong', values: { most: longestEvidence } });
  }
  if (issuer.length > longestIssuer) {
    faults.push({ field: 'issuer', code: 'tooLong', values: { most: longestIssuer } });
  }
  if (kind === 'skill') {
    for (const field of ['issuer', 'issuedOn'] as const) {
      if (statement[field] !== undefined) faults.push({ field, code: 'notForThisKind' });
    }
  }
  if (kind !== 'certificate' && expiresOn !== undefined) {
    faults.push({ field: 'expiresOn', code: 'notForThisKind' });
  }
  // Without a day the months would be counted from today, and the paper would last longer than it does.
  const needsDay = level === 1 && kind === 'certificate' && competence.validMonths !== undefined;
  if (needsDay && issuedOn === undefined && expiresOn === undefined) {
    faults.push({ field: 'issuedOn', code: 'required' });
  }
  if (issuedOn !== undefined && issuedOn > today) faults.push({ field: 'issuedOn', code: 'dateInFuture' });
  if (issuedOn !== undefined && expiresOn !== undefined && expiresOn < issuedOn) {
    faults.push({ field: 'expiresOn', code: 'expiresBeforeIssued' });
  }
  return faults;
}
