import type { LearningArena, LearningForm, Strategy } from '@rod-trad/shared/domain/measure';
import type { CompetenceKey } from './catalogue.ts';
import type { AreaKey } from './catalogue-template.ts';
import type { GoalKey } from './goals-and-areas.data.ts';
import type { SectorKey } from './sectors.data.ts';

/** Effect, success criteria, learning goals, form and content, evaluation: the five notes of seed 001. */
type FiveNotes = readonly [string, string, string, string, string];

export interface MeasureTemplate {
  readonly title: string;
  readonly area: AreaKey;
  readonly goals: readonly GoalKey[];
  readonly strategy: Strategy;
  /** `key:level`. */
  readonly competences: readonly `${CompetenceKey}:${1 | 2 | 3 | 4}`[];
  readonly form?: LearningForm | undefined;
  readonly arena?: LearningArena | undefined;
  readonly audience: string;
  /** Kroner and hours a year. */
  readonly cost: readonly [kroner: number, hours: number];
  readonly funding: string;
  readonly notes: FiveNotes;
  /** Absent: any sector. */
  readonly sectors?: readonly SectorKey[] | undefined;
  /** Absent: any kind of establishment in those sectors. */
  readonly kinds?: readonly string[] | undefined;
}
