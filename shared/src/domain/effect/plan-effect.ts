import type { Lack } from '../gap/lack.ts';
import type { CompetenceId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { EffectFacts } from './effect-facts.ts';
import { type ExpectedGap, effectOf, expectGap, lacking } from './expected-gap.ts';
import {
  isStillToCome,
  nothingPromised,
  type Promised,
  type PromiseFacts,
  plusPromised,
  promisesOf,
} from './promised-people.ts';
import { type Idleness, whyIdle } from './why-no-effect.ts';

/** One competence through the years of a plan. */
export interface CompetenceEffect {
  readonly competenceId: CompetenceId;
  readonly critical: boolean;
  readonly today: ExpectedGap;
  readonly years: readonly (ExpectedGap & {
    readonly year: number;
    /** People the measures are for by then, whether or not so many lack it. */
    readonly planned: number;
  })[];
  /** Measures that do something about it. */
  readonly measures: number;
}

export interface PlanEffect {
  readonly competences: readonly CompetenceEffect[];
  /** Measures under way or planned that change nothing of what lacks, with why. */
  readonly idle: readonly { readonly measure: Measure; readonly why: Idleness }[];
  /** Gaps no measure does anything about: critical first, then the largest. */
  readonly untouched: readonly CompetenceEffect[];
}

/** What becomes of a unit's gaps when all of its plan succeeds. */
export function effectOfPlan(measures: readonly Measure[], facts: EffectFacts): PlanEffect {
  const promised = new Map<string, Promised>();
  const touching = new Map<CompetenceId, number>();
  const targeted = new Set<CompetenceId>();
  const idle: { measure: Measure; why: Idleness }[] = [];
  for (const measure of measures.filter(isStillToCome)) {
    const alone = promisesByYear(measure, facts);
    for (const [key, people] of alone)
      promised.set(key, plusPromised(promised.get(key) ?? nothingPromised, people));
    const touched = touchedBy(alone, measure, facts);
    for (const id of targetsOf(measure, facts)) targeted.add(id);
    for (const id of touched) touching.set(id, (touching.get(id) ?? 0) + 1);
    if (touched.length === 0) idle.push({ measure, why: whyIdle(measure, facts) });
  }
  const competences = facts.competences.flatMap((id) => {
    const effect = effectOn(id, promised, touching.get(id) ?? 0, facts);
    return effect === undefined ? [] : [effect];
  });
  // Where levels are not told, a measure for the competence may do something nobody can say.
  const isUntouched = ({ measures: count, competenceId }: CompetenceEffect) =>
    count === 0 && (facts.isWhole || !targeted.has(competenceId));
  return {
    competences,
    idle,
    untouched: competences.filter((one) => isUntouched(one) && most(one) > 0).toSorted(byNeed),
  };
}

/** What one measure does, as if it were the only one: the competences it is for, those that nothing lacks of as well. */
export function effectOfMeasure(measure: Measure, facts: EffectFacts): Omit<PlanEffect, 'untouched'> {
  const alone = promisesByYear(measure, facts);
  const touched = touchedBy(alone, measure, facts);
  const isIdle = isStillToCome(measure) && touched.length === 0;
  return {
    competences: targetsOf(measure, facts).flatMap(
      (id) => effectOn(id, alone, touched.includes(id) ? 1 : 0, facts) ?? [],
    ),
    idle: isIdle ? [{ measure, why: whyIdle(measure, facts) }] : [],
  };
}

/** The competences a measure is for, each once. */
export function targetsOf(
  { competences }: Pick<Measure, 'competences'>,
  { standsFor }: Pick<PromiseFacts, 'standsFor'>,
): readonly CompetenceId[] {
  return [...new Set(competences.map(({ competenceId }) => standsFor(competenceId)))];
}

const keyOf = (id: CompetenceId, year: number) => `${year} ${id}`;

function promisesByYear(measure: Measure, facts: EffectFacts): ReadonlyMap<string, Promised> {
  return new Map(
    facts.years.flatMap((to) =>
      [...promisesOf(measure, facts, { from: facts.thisYear, to })].map(
        ([id, people]) => [keyOf(id, to), people] as const,
      ),
    ),
  );
}

function touchedBy(
  alone: ReadonlyMap<string, Promised>,
  measure: Measure,
  facts: EffectFacts,
): readonly CompetenceId[] {
  return targetsOf(measure, facts).filter((id) =>
    facts.years.some((year) => {
      const lack = facts.lack(id, year);
      const people = alone.get(keyOf(id, year));
      if (lack === undefined || people === undefined) return false;
      const { each, together } = effectOf(expectGap(lack, people));
      return each > 0 || together > 0;
    }),
  );
}

function effectOn(
  id: CompetenceId,
  promised: ReadonlyMap<string, Promised>,
  measures: number,
  { years, lack }: EffectFacts,
): CompetenceEffect | undefined {
  const today = lack(id, 'today');
  if (today === undefined) return undefined;
  const inYears = years.flatMap((year) => {
    const then = lack(id, year);
    const people = promised.get(keyOf(id, year)) ?? nothingPromised;
    const planned = people.toUnit.reduce((sum, count) => sum + count, 0);
    return then === undefined ? [] : [{ year, critical: then.critical, planned, ...expectGap(then, people) }];
  });
  return {
    competenceId: id,
    critical: today.critical || inYears.some((year) => year.critical),
    today: expectGap(today, nothingPromised),
    years: inYears.map(({ critical: _, ...year }) => year),
    measures,
  };
}

/** The most that lacks in any of the years when nothing is done. */
export function most({ today, years }: Pick<CompetenceEffect, 'today' | 'years'>): number {
  return Math.max(lacking(today).without, ...years.map((year) => lacking(year).without));
}

/** Somebody lacks it in some year, or a measure does something about it. */
export function isWorthShowing(effect: CompetenceEffect): boolean {
  return effect.measures > 0 || most(effect) > 0;
}

/** The level a new measure would have to reach to close all there is on the day. */
export function levelToReach({ inGap, together }: Lack): number {
  const asked = inGap.flatMap((people, level) => (people > 0 ? [level] : []));
  const short = together.flatMap(({ level, shortage }) => (shortage > 0 ? [level] : []));
  return Math.max(0, ...asked, ...short);
}

function byNeed(a: CompetenceEffect, b: CompetenceEffect): number {
  return Number(b.critical) - Number(a.critical) || most(b) - most(a);
}
