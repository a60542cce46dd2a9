import type { Level } from './competence.ts';
import type { AssessmentId, CompetenceId, MappingRoundId, PersonId } from './ids.ts';
import type { IsoDate } from './iso-date.ts';

export const assessors = ['self', 'leader', 'agreed'] as const;
export type Assessor = (typeof assessors)[number];

export const usages = ['yes', 'partly', 'no'] as const;
export type Usage = (typeof usages)[number];

/**
 * One view, on one day, of what a person holds. Rows are only ever added: neither side edits the other's,
 * and agreement is a third act. A person without a row is unknown, never 0.
 */
export interface Assessment {
  readonly id: AssessmentId;
  readonly personId: PersonId;
  readonly competenceId: CompetenceId;
  readonly level: Level;
  readonly by: Assessor;
  readonly on: IsoDate;
  /** Is the competence used in the job today? (seed 003, the second KS question) */
  readonly inUse: Usage;
  /** How much the person wants to learn more, 0–3. */
  readonly wish: 0 | 1 | 2 | 3;
  /** What the view rests on: a course, a case, a reference. */
  readonly evidence?: string | undefined;
  /** Who issued a certificate or an education. */
  readonly issuer?: string | undefined;
  /** When the certificate or the education was issued; absent: on the day of the row. */
  readonly issuedOn?: IsoDate | undefined;
  /** The mapping round it answers. */
  readonly roundId?: MappingRoundId | undefined;
  /** The last day a certificate is valid. */
  readonly expiresOn?: IsoDate | undefined;
}
