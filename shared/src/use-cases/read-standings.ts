import type { Standing } from '../domain/advice/coverage.ts';
import type { Assessment } from '../domain/assessment.ts';
import { ownWordOf, unsaid } from '../domain/capital/own-word.ts';
import { viewsOn } from '../domain/capital/views.ts';
import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import { createGapReader } from '../domain/gap/gap-reader.ts';
import type { CompetenceId, PersonId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Requirement } from '../domain/requirement.ts';
import type { Records } from '../stores/records.ts';

export interface StandingsQuestion {
  readonly competenceId: CompetenceId;
  readonly on: IsoDate;
  readonly organisation: Organisation;
  readonly catalogue: Catalogue;
  /** Assessments that are not to count. */
  readonly leaveOut?: ((row: Assessment) => boolean) | undefined;
}

/** How people stand on one competence; what is merged into it counts for it. */
export interface Standings {
  of(personId: PersonId): Standing;
  /** The requirements of the competence, today's and others. */
  readonly requirements: readonly Requirement[];
  /** Is anything demanded of everybody with this position? */
  isDemandedIn(position: ReturnType<Organisation['employmentsOf']>[number]): boolean;
}

export function readStandings(records: Records, question: StandingsQuestion): Standings {
  const { competenceId, on, organisation, catalogue, leaveOut } = question;
  // Looked up, not worked out again, for each of the many rows.
  const counted = new Set(
    records.all('competences').flatMap(({ id }) => (catalogue.standsFor(id) === competenceId ? [id] : [])),
  );
  let last: { readonly id: PersonId; readonly rows: readonly Assessment[] } | undefined;
  /** Asked for twice in a row, and gone through among many others each time. */
  const rowsOf = (id: PersonId) => {
    if (last?.id !== id) {
      const rows = records
        .where('assessments', id)
        .filter((row) => counted.has(row.competenceId) && leaveOut?.(row) !== true);
      last = { id, rows };
    }
    return last.rows;
  };
  const requirements = records.all('requirements').filter((r) => counted.has(r.competenceId));
  const reader = createGapReader({
    ...{ organisation, catalogue, requirements, on },
    assessmentsOf: rowsOf,
    exemptionsOf: (id) => records.where('exemptions', id),
  });
  return {
    requirements,
    isDemandedIn: (position) =>
      reader
        .requirementsFor([position])
        .some(({ rule, level }) => rule === 'everyone' && level !== undefined),
    of(personId) {
      const { state, required, held, heldUntil } = reader.gapOf(personId, competenceId);
      return {
        ...{ personId, state, required },
        held: held?.level,
        runOut: heldUntil !== undefined && heldUntil < on,
        word: held === undefined ? unsaid : ownWordOf(viewsOn(rowsOf(personId), on)),
      };
    },
  };
}
