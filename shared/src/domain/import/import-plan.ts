import type { Assessment } from '../assessment.ts';
import type { Competence } from '../competence.ts';
import type { Employment } from '../employment.ts';
import type { PersonId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { Requirement } from '../requirement.ts';
import type { SurveyScore } from '../survey/survey-score.ts';
import type { ImportFault } from './read-row.ts';

/** The tables an import writes to. */
export interface ImportTables {
  employments: Employment;
  competences: Competence;
  requirements: Requirement;
  assessments: Assessment;
  surveyScores: SurveyScore;
  measures: Measure;
}
export type ImportTable = keyof ImportTables;

/** One row of ours that the file adds or changes, with the row of the file that says so. */
export type PlannedRow = {
  [T in ImportTable]:
    | { readonly row: number; readonly table: T; readonly kind: 'create'; readonly entity: ImportTables[T] }
    | {
        readonly row: number;
        readonly table: T;
        readonly kind: 'change';
        readonly id: ImportTables[T]['id'];
        readonly changes: Partial<ImportTables[T]>;
        /** The changed fields as they stand. */
        readonly base: Partial<ImportTables[T]>;
      };
}[ImportTable];

export interface ImportPlan {
  /** Rows of the file with something in them. */
  readonly rows: number;
  /** Nothing is planned of a file with a fault. */
  readonly planned: readonly PlannedRow[];
  /** Rows that say what stands already. */
  readonly unchanged: number;
  readonly faults: readonly ImportFault[];
  /** Whom the planned rows are about. */
  readonly people: ReadonlySet<PersonId>;
}

/** What a file says of a row; it is silent on what is undefined. */
export type Said<Entity> = { readonly [Field in keyof Entity]?: Entity[Field] | undefined };

/** A row with what the file says in place of what it said. */
export function withSaid<Entity extends object>(entity: Entity, said: Said<Entity>): Entity {
  const spoken = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...entity, ...Object.fromEntries(spoken) };
}

/** What an existing row has to be changed to, to say what the file says; undefined when it says so already. What the file is silent on stays. */
export function changesTo<Entity extends object>(
  entity: Entity,
  said: Said<Entity>,
): { readonly changes: Partial<Entity>; readonly base: Partial<Entity> } | undefined {
  const fields = (Object.keys(said) as (keyof Entity)[]).filter(
    (field) => said[field] !== undefined && JSON.stringify(said[field]) !== JSON.stringify(entity[field]),
  );
  if (fields.length === 0) return undefined;
  const pick = (from: Said<Entity>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<Entity>;
  return { changes: pick(said), base: pick(entity) };
}
