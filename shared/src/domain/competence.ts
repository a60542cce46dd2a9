import type { AreaId, CompetenceId } from './ids.ts';
import type { LocalisedText } from './language.ts';

export const competenceKinds = ['skill', 'certificate', 'education'] as const;
export type CompetenceKind = (typeof competenceKinds)[number];

export const competenceStatuses = ['proposed', 'active', 'phasingOut', 'retired'] as const;
export type CompetenceStatus = (typeof competenceStatuses)[number];

/** A skill is held at a level from 0 to 4; a certificate or an education is held (1) or not (0). */
export const levels = [0, 1, 2, 3, 4] as const;
export type Level = (typeof levels)[number];

/** What a person does at level 0, 1, 2, 3 and 4. */
export type LevelTexts = readonly [LocalisedText, LocalisedText, LocalisedText, LocalisedText, LocalisedText];

export interface Competence {
  readonly id: CompetenceId;
  readonly areaIds: readonly AreaId[];
  readonly name: LocalisedText;
  readonly kind: CompetenceKind;
  /** Absent: the default texts are shown. */
  readonly levels?: LevelTexts | undefined;
  /** How many months a certificate is valid; absent for one that does not expire. */
  readonly validMonths?: number | undefined;
  readonly status: CompetenceStatus;
  readonly mergedInto?: CompetenceId | undefined;
}
