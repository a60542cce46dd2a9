import type { Lack } from '../gap/lack.ts';
import type { CompetenceId } from '../ids.ts';
import type { Measure } from '../measure.ts';
import type { EffectFacts } from './effect-facts.ts';

/**
 * Why a measure closes no gap. Of several competences the first reason here that holds for one of them is told: it is nearest to what can be mended.
 */
export const idlenesses = [
  /** It only takes away what is no longer needed. */
  'phaseOut',
  'noCompetence',
  /** No x in any year. */
  'noYear',
  /** All its years have gone by. */
  'yearsOver',
  /** Somebody is asked for more than the measure aims at. */
  'levelTooLow',
  /** What is asked of each is not met by mobilising a colleague. */
  'askedOfEach',
  /** Those who are mobilised are counted as holders already. */
  'countedAlready',
  /** The numbers may not be told to the reader. */
  'notTold',
  /** Nobody is known to lack it; of some it is not known. */
  'onlyUnknown',
  /** Nobody lacks it. */
  'noGap',
  /** Nothing is asked of anybody here. */
  'notAsked',
] as const;
export type Idleness = (typeof idlenesses)[number];

/** @param measure one that has no effect in any of the years */
export function whyIdle(measure: Measure, facts: EffectFacts): Idleness {
  if (measure.strategy === 'phaseOut') return 'phaseOut';
  if (measure.competences.length === 0) return 'noCompetence';
  if (measure.years.length === 0) return 'noYear';
  const first = Math.min(...measure.years.filter((year) => year >= facts.thisYear));
  if (!Number.isFinite(first)) return 'yearsOver';
  if (!facts.isWhole) return 'notTold';
  const reasons = new Set(
    measure.competences.map(({ competenceId }) =>
      whyFor(measure, facts.standsFor(competenceId), first, facts),
    ),
  );
  return idlenesses.find((reason) => reasons.has(reason)) ?? 'noGap';
}

function whyFor(
  { strategy, competences }: Measure,
  id: CompetenceId,
  first: number,
  facts: EffectFacts,
): Idleness {
  const lacks = facts.years.filter((year) => year >= first).map((year) => facts.lack(id, year));
  const known = lacks.filter((lack) => lack !== undefined);
  if (known.length === 0) return 'notTold';
  if (known.every(({ required, together }) => required === 0 && together.length === 0)) return 'notAsked';
  const isShort = known.some(({ together }) => together.some(({ shortage }) => shortage > 0));
  const isInGap = known.some((lack) => inGap(lack) > 0);
  if (!isShort && !isInGap) return known.some(({ unknown }) => unknown > 0) ? 'onlyUnknown' : 'noGap';
  if (strategy !== 'mobilise') return 'levelTooLow';
  if (!isShort) return 'askedOfEach';
  const people = competences.reduce(
    (sum, target) => (facts.standsFor(target.competenceId) === id ? sum + target.people : sum),
    0,
  );
  return people <= facts.idle(id) ? 'countedAlready' : 'levelTooLow';
}

function inGap({ inGap: byLevel }: Lack): number {
  return byLevel.reduce((sum, people) => sum + people, 0);
}
