import { type Level, levels } from '../competence.ts';
import type { CompetenceId } from '../ids.ts';
import type { Measure } from '../measure.ts';

/** People who will hold a competence when measures succeed, by the level they reach: `toEach[level]`. */
export interface Promised {
  /** Who take the place of somebody in gap: those who learn, and those who come. */
  readonly toEach: readonly number[];
  /** Who are one holder more in the unit: the same, and those who are mobilised from elsewhere. */
  readonly toUnit: readonly number[];
}

export const nothingPromised: Promised = { toEach: levels.map(() => 0), toUnit: levels.map(() => 0) };

/** Adds up what measures promise. */
export function plusPromised(a: Promised, b: Promised): Promised {
  const sum = (x: readonly number[], y: readonly number[]) =>
    x.map((people, level) => people + (y[level] ?? 0));
  return { toEach: sum(a.toEach, b.toEach), toUnit: sum(a.toUnit, b.toUnit) };
}

/** A done measure shows in the assessments already, and a stopped one promises nothing. */
export function isStillToCome({ status }: Pick<Measure, 'status'>): boolean {
  return status !== 'done' && status !== 'stopped';
}

/**
 * How many of a measure's people are to be ready from the beginning of one year to the end of another: as many for each x, and what does not
 * go up with the last ones. So more people never means fewer in any year.
 *
 * @param years those with an x; without any it is not known when, and nobody is promised
 */
export function readyBetween(people: number, years: readonly number[], from: number, to: number): number {
  const inOrder = [...new Set(years)].sort((a, b) => a - b);
  const each = Math.floor(people / inOrder.length);
  const over = people % inOrder.length;
  return inOrder
    .map((year, at) => ({ year, ready: each + (at >= inOrder.length - over ? 1 : 0) }))
    .reduce((sum, { year, ready }) => sum + (year >= from && year <= to ? ready : 0), 0);
}

/** What a promise is read against. */
export interface PromiseFacts {
  /** A competence that has been merged counts for the one it went into. */
  standsFor(id: CompetenceId): CompetenceId;
  /** How many in the unit hold it without using it. They are counted as holders already. */
  idle(id: CompetenceId): number;
}

/** From the beginning of one year to the end of another. What years before have brought stands in the assessments, or did not come. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What one measure promises, by the competence that counts. Phasing out promises nobody. Whoever is mobilised is taken among
 * those who lie idle in the unit first: only the others are more holders than there were.
 */
export function promisesOf(
  measure: Pick<Measure, 'strategy' | 'status' | 'competences' | 'years'>,
  { standsFor, idle }: PromiseFacts,
  { from, to }: Span,
): ReadonlyMap<CompetenceId, Promised> {
  const { strategy, competences, years } = measure;
  const found = new Map<CompetenceId, Promised>();
  if (strategy === 'phaseOut' || !isStillToCome(measure)) return found;
  for (const target of competences) {
    const id = standsFor(target.competenceId);
    const people = strategy === 'mobilise' ? Math.max(0, target.people - idle(id)) : target.people;
    const toUnit = atLevel(target.targetLevel, readyBetween(people, years, from, to));
    // What is asked of each is not met by a colleague: only learning it, or coming in somebody's place, does.
    const toEach = strategy === 'mobilise' ? nothingPromised.toEach : toUnit;
    found.set(id, plusPromised(found.get(id) ?? nothingPromised, { toEach, toUnit }));
  }
  return found;
}

function atLevel(at: Level, people: number): readonly number[] {
  return levels.map((level) => (level === at ? people : 0));
}
