import { asId } from '../ids.ts';
import type { ImportFacts } from './import-facts.ts';
import { type ImportField, importFields } from './import-fields.ts';
import { type ImportKind, mostRows } from './import-kind.ts';
import type { ImportPlan } from './import-plan.ts';
import { createAssessmentPlanner } from './plan-assessments.ts';
import { createCompetencePlanner } from './plan-competences.ts';
import { createMeasurePlanner } from './plan-measures.ts';
import { createPositionPlanner } from './plan-positions.ts';
import { createRequirementPlanner } from './plan-requirements.ts';
import { createSurveyPlanner } from './plan-survey.ts';
import type { Planner, PlannerParts } from './planner.ts';
import { competencePrefix } from './propose-columns.ts';
import { createRowReader, type ImportFault, type ImportOptions } from './read-row.ts';
import { cellText, type SheetRow } from './sheet-row.ts';
import { yearOfTarget } from './year-column.ts';

/** What a column is taken for: a field of the kind, `competence:<id>` in a matrix, or `year:<year>` in a plan. */
export interface ColumnTarget {
  readonly column: number;
  readonly target: string;
}

export interface ImportRequest {
  readonly kind: ImportKind;
  readonly mapping: readonly ColumnTarget[];
  readonly options: ImportOptions;
}

/** Works out what a file would do, row by row and then as a whole. It writes nothing. */
export interface ImportPlanning {
  take(row: SheetRow): void;
  /** Pauses often; the plan is what it ends with. */
  finish(): Generator<undefined, ImportPlan>;
}

const planners: Readonly<Record<ImportKind, (parts: PlannerParts) => Planner>> = {
  positions: createPositionPlanner,
  competences: createCompetencePlanner,
  requirements: createRequirementPlanner,
  assessments: createAssessmentPlanner,
  plan: createMeasurePlanner,
  matrix: createAssessmentPlanner,
  survey: createSurveyPlanner,
};

/** A plan of a file under a mapping, on what stands today. With one fault anywhere nothing is planned. */
export function planImport({ kind, mapping, options }: ImportRequest, facts: ImportFacts): ImportPlanning {
  const faults: ImportFault[] = mappingFaults(kind, mapping, facts);
  const wrong = faults.length > 0;
  const columns = new Map(mapping.map(({ column, target }) => [target, column]));
  const reader = createRowReader(columns, options, facts.today, faults);
  const planner = planners[kind]({ facts, reader, options });
  let rows = 0;

  return {
    take(row) {
      if (wrong || row.cells.every((cell) => cell === null || cellText(cell) === '')) return;
      rows += 1;
      planner.take(reader.of(row));
    },
    *finish() {
      const { planned, unchanged, people } = yield* planner.finish();
      if (planned.length > mostRows) faults.push({ code: 'tooManyChanges', values: { most: mostRows } });
      if (rows === 0 && !wrong) faults.push({ code: 'emptySheet' });
      const whole = faults.length === 0;
      return {
        rows,
        planned: whole ? planned : [],
        unchanged,
        faults: faults.toSorted(byPlace),
        people: whole ? people : new Set(),
      };
    },
  };
}

/** A column for everything that is needed, and none twice. */
function mappingFaults(
  kind: ImportKind,
  mapping: readonly ColumnTarget[],
  { catalogue, intoPlan }: ImportFacts,
): ImportFault[] {
  const faults: ImportFault[] = [];
  const seen = new Set<string>();
  const columns = new Set<number>();
  const known = new Set<string>(importFields[kind].map(({ name }) => name));
  for (const { column, target } of mapping) {
    const id =
      kind === 'matrix' && target.startsWith(competencePrefix)
        ? target.slice(competencePrefix.length)
        : undefined;
    const isCompetence = id !== undefined && catalogue.isInForce(asId<'Competence'>(id));
    const isYear = kind === 'plan' && yearOfTarget(target) !== undefined;
    if (!known.has(target) && !isCompetence && !isYear)
      faults.push({ column, target, code: 'unknownTarget' });
    else if (seen.has(target) || columns.has(column)) faults.push({ column, target, code: 'columnTwice' });
    seen.add(target);
    columns.add(column);
  }
  const missing = importFields[kind].filter(({ name, required }) => required && !seen.has(name));
  for (const { name } of missing) faults.push({ target: name satisfies ImportField, code: 'missingColumn' });
  if (kind === 'matrix' && ![...seen].some((target) => target.startsWith(competencePrefix))) {
    faults.push({ code: 'noCompetenceColumn' });
  }
  if (kind === 'plan' && intoPlan === undefined) faults.push({ code: 'noPlanChosen' });
  return faults;
}

/** What is about the file first, then row by row from left to right. */
function byPlace(a: ImportFault, b: ImportFault): number {
  return (a.row ?? 0) - (b.row ?? 0) || (a.column ?? -1) - (b.column ?? -1) || a.code.localeCompare(b.code);
}
