import type { Assessment } from '../assessment.ts';
import { type Catalogue, createCatalogue } from '../catalogue/catalogue.ts';
import type { Competence } from '../competence.ts';
import type { CompetenceId, PersonId } from '../ids.ts';
import type { Organisation } from '../organisation.ts';
import type { Exemption, Requirement } from '../requirement.ts';
import { createHeldColumns, type HeldColumns, heldRows } from './held-columns.ts';
import { createWorkforce, type Workforce } from './workforce.ts';

/** What gaps are worked out from. The two functions answer with what is true when they are asked. */
export interface GapSource {
  readonly organisation: Organisation;
  readonly competences: readonly Competence[];
  readonly requirements: readonly Requirement[];
  assessmentsOf(personId: PersonId): readonly Assessment[];
  exemptionsOf(personId: PersonId): readonly Exemption[];
}

/** What is the same whatever day and position group gaps are asked for: the columns, and what stands in them. */
export interface GapBase {
  readonly workforce: Workforce;
  readonly catalogue: Catalogue;
  /** Competences that are in force; the others ask nothing of anybody. */
  readonly competences: readonly CompetenceId[];
  /** The column of a competence, or of the one it was merged into; absent when that is not in force. */
  columnOf(id: CompetenceId): number | undefined;
  readonly held: HeldColumns;
}

/** Reads everything once. Afterwards `rereadHeld` follows one person's assessments of one competence. */
export function readGapBase(source: GapSource): GapBase {
  const base = arrangeGapBase(source);
  readPeople(base, source, 0);
  return base;
}

/** The same columns in another organisation: only people who are new are read. */
export function reorganise(base: GapBase, source: GapSource): GapBase {
  const { people } = base.workforce;
  const moved = { ...base, workforce: createWorkforce(source.organisation, people) };
  readPeople(moved, source, people.length);
  return moved;
}

function readPeople(base: GapBase, source: GapSource, first: number): void {
  const { people } = base.workforce;
  for (let person = first; person < people.length; person += 1) {
    const id = people[person];
    if (id === undefined) continue;
    const rows = new Map<number, Assessment[]>();
    for (const assessment of source.assessmentsOf(id)) {
      const column = base.columnOf(assessment.competenceId);
      if (column === undefined) continue;
      const there = rows.get(column);
      if (there === undefined) rows.set(column, [assessment]);
      else there.push(assessment);
    }
    for (const [column, assessments] of rows) putHeld(base, person, column, assessments);
  }
}

/** The columns, with nothing held in them yet. */
export function arrangeGapBase({
  organisation,
  competences: all,
}: Pick<GapSource, 'organisation' | 'competences'>): GapBase {
  const workforce = createWorkforce(organisation);
  const catalogue = createCatalogue(all);
  const competences = all
    .map(({ id }) => id)
    .filter((id) => catalogue.standsFor(id) === id && catalogue.isInForce(id));
  const columns = new Map(competences.map((id, column) => [id, column]));
  for (const { id } of all) {
    const column = columns.get(catalogue.standsFor(id));
    if (column !== undefined) columns.set(id, column);
  }
  return {
    workforce,
    catalogue,
    competences,
    columnOf: (id) => columns.get(id),
    held: createHeldColumns(workforce.people.length, competences.length),
  };
}

/** Whether two catalogues make the same columns, with the same in them: other words and other areas change no count. */
export function countsAlike(before: readonly Competence[], after: readonly Competence[]): boolean {
  return (
    before === after ||
    (before.length === after.length &&
      after.every(({ id, kind, status, mergedInto, validMonths }, at) => {
        const was = before[at];
        return (
          was?.id === id &&
          was.kind === kind &&
          was.status === status &&
          was.mergedInto === mergedInto &&
          was.validMonths === validMonths
        );
      }))
  );
}

/** Takes up what a person's assessments of one competence now say. */
export function rereadHeld(base: GapBase, source: GapSource, personId: PersonId, column: number): void {
  const person = base.workforce.indexOf(personId);
  if (person === undefined) return;
  const rows = source.assessmentsOf(personId).filter((row) => base.columnOf(row.competenceId) === column);
  putHeld(base, person, column, rows);
}

function putHeld(base: GapBase, person: number, column: number, rows: readonly Assessment[]): void {
  const id = base.competences[column];
  base.held.put(person, column, heldRows(rows, id === undefined ? undefined : base.catalogue.get(id)));
}
