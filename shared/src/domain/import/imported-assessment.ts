import type { Assessment } from '../assessment.ts';
import { ownWordOf } from '../capital/own-word.ts';
import { viewsOn } from '../capital/views.ts';
import type { Competence, Level } from '../competence.ts';
import { type AssessmentId, asId, type PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Said } from './import-plan.ts';
import { rowId } from './row-id.ts';

/** What is given here is compared; the rest of a row is made by us. */
export const saidFields = ['level', 'inUse', 'wish', 'evidence', 'issuer', 'issuedOn', 'expiresOn'] as const;

export interface AssessmentDraft {
  readonly row: number;
  /** Where the level stands: a column of its own, or the competence's in a matrix. */
  readonly levelTarget: string;
  readonly personId: PersonId;
  readonly competence: Competence;
  readonly by: 'self' | 'leader';
  readonly on: IsoDate;
  readonly said: Said<Pick<Assessment, (typeof saidFields)[number]>> & { readonly level: Level };
}

/** The id of an imported assessment. It sorts before those of the product, which are made of moments: on one day, what was said here counts. */
export function importedAssessmentId(
  draft: Pick<AssessmentDraft, 'personId' | 'by' | 'on'> & { readonly competence: Pick<Competence, 'id'> },
): AssessmentId {
  return asId<'Assessment'>(rowId('0', draft.personId, draft.competence.id, draft.by, draft.on));
}

/** The same side on the same day, brought in by a file, be it under the name of a competence that has been merged since. */
export function isSameStatement(row: Assessment, { by, on }: AssessmentDraft, id: AssessmentId): boolean {
  return row.id === id || (row.by === by && row.on === on && row.id.startsWith('0-'));
}

/** A row without a word on use and wish carries the person's own on, as a leader's does. */
export function importedAssessment(
  { personId, competence, by, on, said }: AssessmentDraft,
  id: AssessmentId,
  rows: readonly Assessment[],
  today: IsoDate,
): Assessment {
  const word = ownWordOf(viewsOn(rows, today));
  return {
    id,
    personId,
    competenceId: competence.id,
    by,
    on,
    ...said,
    inUse: said.inUse ?? word.inUse,
    wish: said.wish ?? word.wish,
  };
}
