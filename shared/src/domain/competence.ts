import type { AreaId, CompetenceId, PersonId } from './ids.ts';
import type { LocalisedText } from './language.ts';

export const competenceKinds = ['skill', 'certificate', 'education'] as const;
export type CompetenceKind = (typeof competenceKinds)[number];

export const competenceStatuses = ['proposed', 'active', 'phasingOut', 'retired'] as const;
export type CompetenceStatus = (typeof competenceStatuses)[number];

/** Something can be asked; of what is phased out too, until it is retired. */
export function isStatusInForce(status: CompetenceStatus | undefined): boolean {
  return status === 'active' || status === 'phasingOut';
}

/** A skill is held at a level from 0 to 4; a certificate or an education is held (1) or not (0). */
export const levels = [0, 1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

export function highestLevel(kind: CompetenceKind): Level {
  return kind === 'skill' ? 4 : 1;
}

/** What a person does at level 0, 1, 2, 3 and 4. */
export type LevelTexts = readonly [LocalisedText, LocalisedText, LocalisedText, LocalisedText, LocalisedText];

/** How far up an education lies; together with its extent it says what a person has studied. */
export const educationLevels = [
  'upperSecondary',
  'vocationalCollege',
  'bachelor',
  'master',
  'doctorate',
] as const;
export type EducationLevel = (typeof educationLevels)[number];

export interface Competence {
  readonly id: CompetenceId;
  readonly areaIds: readonly AreaId[];
  readonly name: LocalisedText;
  readonly kind: CompetenceKind;
  /** Absent: the default texts are shown. */
  readonly levels?: LevelTexts | undefined;
  /** How many months a certificate is valid; absent for one that does not expire. */
  readonly validMonths?: number | undefined;
  readonly educationLevel?: EducationLevel | undefined;
  /** Extent of an education in study points; 60 are one year of full time (HTA 3.3 speaks of half a year and of one). */
  readonly studyPoints?: number | undefined;
  readonly status: CompetenceStatus;
  /** Who proposed it, while it is a proposal: the proposer is told what became of it. */
  readonly proposedBy?: PersonId | undefined;
  /** Why it was proposed, in the proposer's words. */
  readonly proposedBecause?: string | undefined;
  /** A merged competence is retired; its requirements and assessments count for this one. */
  readonly mergedInto?: CompetenceId | undefined;
  /** What it was before it was merged, and is again when it is separated. */
  readonly statusBeforeMerge?: CompetenceStatus | undefined;
}
