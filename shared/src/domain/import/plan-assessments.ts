import type { Assessment } from '../assessment.ts';
import { faultsOf, longestEvidence, longestIssuer } from '../capital/new-assessment.ts';
import { type Competence, highestLevel, type Level } from '../competence.ts';
import type { PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import { createCompetenceLookup } from './competence-lookup.ts';
import { mostRows } from './import-kind.ts';
import type { PlannedRow } from './import-plan.ts';
import { sideWords, usageWords } from './import-words.ts';
import {
  type AssessmentDraft,
  importedAssessment,
  importedAssessmentId,
  isSameStatement,
  saidFields,
} from './imported-assessment.ts';
import type { Planned, Planner, PlannerParts } from './planner.ts';
import { competencePrefix } from './propose-columns.ts';
import type { RowValues } from './read-row.ts';

/** Assessments, one a row or one a cell of a matrix. They are only ever added. */
export function createAssessmentPlanner({ facts, reader, options }: PlannerParts): Planner {
  const competences = createCompetenceLookup(facts);
  const matrix = [...reader.targets()].flatMap((target) => {
    if (!target.startsWith(competencePrefix)) return [];
    const competence = competences(target.slice(competencePrefix.length));
    return typeof competence === 'object' ? [{ target, competence }] : [];
  });
  const drafts: AssessmentDraft[] = [];
  /** A matrix of all people and all competences is millions of cells, and would not fit beside everything else. */
  let tooMany = false;

  /** Whom a row is about. Nothing is said of somebody who has left. */
  const personOf = (values: RowValues): PersonId | undefined => {
    const text = values.text('person');
    const found = text === undefined ? 'required' : facts.person(text);
    const person = typeof found === 'object' && facts.hasLeft(found.id) ? 'hasLeft' : found;
    if (typeof person === 'object') return person.id;
    reader.fault(values.row, 'person', person);
    return undefined;
  };

  const add = (
    values: RowValues,
    levelTarget: string,
    personId: PersonId | undefined,
    competence: Competence | undefined,
    said: Omit<AssessmentDraft['said'], 'level'>,
    by: AssessmentDraft['by'],
    on: IsoDate | undefined,
  ) => {
    const { row } = values;
    const most = highestLevel(competence?.kind ?? 'skill');
    const level = values.whole(levelTarget, 0, most, 'levelOutsideScale', most === 1);
    if (level === undefined || personId === undefined || competence === undefined || on === undefined) return;
    if (drafts.length === mostRows) {
      tooMany = true;
      return;
    }
    const full = { ...said, level: level as Level };
    for (const { field, code, values: blanks } of faultsOf(full, by, competence, facts.today)) {
      reader.fault(row, field === 'level' ? levelTarget : field, code, blanks);
    }
    drafts.push({ row, levelTarget, personId, competence, by, on, said: full });
  };

  const dayOf = (values: RowValues): IsoDate | undefined => {
    const on = values.day('on') ?? options.on;
    if (on === undefined) reader.fault(values.row, 'on', 'required');
    else if (on > facts.today) reader.fault(values.row, 'on', 'dateInFuture');
    else return on;
    return undefined;
  };

  return {
    take(values) {
      const { row } = values;
      const personId = personOf(values);
      const on = dayOf(values);
      if (matrix.length > 0) {
        for (const { target, competence } of matrix) {
          add(values, target, personId, competence, {}, options.by ?? 'leader', on);
        }
        return;
      }
      const by = values.choice('by', sideWords) ?? options.by ?? 'leader';
      const name = values.text('competence');
      const found = name === undefined ? 'required' : competences(name);
      if (typeof found === 'string') reader.fault(row, 'competence', found);
      const said = {
        inUse: values.choice('inUse', usageWords),
        wish: values.whole('wish', 0, 3) as Assessment['wish'] | undefined,
        evidence: values.text('evidence', longestEvidence),
        issuer: values.text('issuer', longestIssuer),
        issuedOn: values.day('issuedOn'),
        expiresOn: values.day('expiresOn'),
      };
      if (values.isBlank('level')) reader.fault(row, 'level', 'required');
      add(values, 'level', personId, typeof found === 'string' ? undefined : found, said, by, on);
    },

    *finish(): Generator<undefined, Planned> {
      const planned: PlannedRow[] = [];
      const about = new Set<PersonId>();
      const first = new Map<string, number>();
      let unchanged = 0;
      if (tooMany) reader.faultOfFile('tooManyChanges', { most: mostRows });
      for (const draft of drafts) {
        yield;
        const { row, personId, levelTarget } = draft;
        const id = importedAssessmentId(draft);
        const before = first.get(id);
        first.set(id, before ?? row);
        if (before !== undefined) {
          reader.fault(row, levelTarget, 'twoRowsForOneKey', { row: before });
          continue;
        }
        const rows = facts
          .assessmentsOf(personId)
          .filter((one) => facts.catalogue.standsFor(one.competenceId) === draft.competence.id);
        const standing = rows.find((one) => isSameStatement(one, draft, id));
        if (standing === undefined) {
          planned.push({
            row,
            table: 'assessments',
            kind: 'create',
            entity: importedAssessment(draft, id, rows, facts.today),
          });
          about.add(personId);
          continue;
        }
        const other = saidFields.find(
          (field) => draft.said[field] !== undefined && draft.said[field] !== standing[field],
        );
        if (other === undefined) unchanged += 1;
        else reader.fault(row, other === 'level' ? levelTarget : other, 'saidOtherwise');
      }
      return { planned, unchanged, people: about };
    },
  };
}
