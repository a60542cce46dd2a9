import { nextStatuses } from '../domain/catalogue/competence-life.ts';
import { isWithdrawn } from '../domain/catalogue/withdrawn.ts';
import type { Competence, CompetenceStatus } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { CompetenceId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import { areasFor } from '../domain/plan/plan-areas.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditCatalogue, mayProposeCompetence, mayReadCatalogue } from '../policies/catalogue.ts';
import type { Records } from '../stores/records.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** How much hangs on a competence: rows, and people by number only. */
export interface CompetenceUse {
  readonly requirements: number;
  readonly people: number;
  readonly assessments: number;
}

export interface CatalogueEntry {
  readonly competence: Competence;
  readonly etag: string;
  readonly pending: boolean;
  readonly use: CompetenceUse;
  readonly next: readonly CompetenceStatus[];
  /** Who proposed it, and why: for HR and for the proposer. */
  readonly proposer?: Person | undefined;
  readonly proposedBecause?: string | undefined;
}

export interface CatalogueReport {
  readonly areas: readonly CompetenceArea[];
  readonly entries: readonly CatalogueEntry[];
  readonly mayEdit: boolean;
  readonly mayPropose: boolean;
}

const noUse: CompetenceUse = { requirements: 0, people: 0, assessments: 0 };

/** The whole catalogue, by name, with what hangs on each competence. */
export async function viewCatalogue(
  context: UseCaseContext,
  actor: Actor,
): Promise<Outcome<CatalogueReport>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!mayReadCatalogue(actor, organisation)) return { kind: 'forbidden' };
  const mayEdit = mayEditCatalogue(actor);
  const uses = keptWhileUnchanged(context, 'use of competences', () => countUse(records));
  const entries = records
    .all('competences')
    .toSorted((a, b) => a.name.nb.localeCompare(b.name.nb, 'nb'))
    .map((competence): CatalogueEntry => {
      const { id, proposedBy } = competence;
      const mayKnow = mayEdit || proposedBy === actor.personId;
      return {
        competence,
        etag: records.get('competences', id)?.etag ?? '',
        pending: records.isPending('competences', id),
        use: uses.get(id) ?? noUse,
        next: mayEdit ? nextStatuses(competence) : [],
        proposedBecause: mayKnow ? competence.proposedBecause : undefined,
        proposer: mayKnow && proposedBy !== undefined ? records.person(proposedBy) : undefined,
      };
    });
  // A unit's own areas are for its plan; competences are the whole municipality's.
  const areas = areasFor(records.all('areas'), []);
  return {
    kind: 'ok',
    value: { areas, entries, mayEdit, mayPropose: mayProposeCompetence(actor, organisation) },
  };
}

function countUse(records: Records): ReadonlyMap<CompetenceId, CompetenceUse> {
  const uses = new Map<CompetenceId, CompetenceUse>();
  const people = new Map<CompetenceId, Set<string>>();
  const add = (id: CompetenceId, part: Partial<CompetenceUse>) => {
    const { requirements, people: n, assessments } = uses.get(id) ?? noUse;
    uses.set(id, {
      requirements: requirements + (part.requirements ?? 0),
      people: n + (part.people ?? 0),
      assessments: assessments + (part.assessments ?? 0),
    });
  };
  for (const row of records.all('requirements'))
    if (!isWithdrawn(row)) add(row.competenceId, { requirements: 1 });
  for (const { competenceId, personId } of records.all('assessments')) {
    const known = people.get(competenceId) ?? new Set<string>();
    people.set(competenceId, known);
    add(competenceId, { assessments: 1, people: known.has(personId) ? 0 : 1 });
    known.add(personId);
  }
  return uses;
}
