import { isUnused, type OwnWord } from '../capital/own-word.ts';
import type { Level } from '../competence.ts';
import type { GapState } from '../gap/gap-state.ts';
import type { PersonId } from '../ids.ts';

/** Why somebody could come to hold a competence soon. */
export const developReasons = ['oneBelow', 'wish', 'runOut'] as const;
export type DevelopReason = (typeof developReasons)[number];

/** The five ways municipalities cover what they need, in the order of the employers' survey (seed 004). */
export const waysToCover = ['raiseOwn', 'recruit', 'cooperate', 'hireIn', 'outsource'] as const;
export type WayToCover = (typeof waysToCover)[number];

/** A wish of so much (0–3) is a wish to be taken at one's word. */
const strongWish = 2;

/** How one person stands on the one competence that is looked at. */
export interface Standing {
  readonly personId: PersonId;
  readonly state: GapState;
  readonly required?: Level | undefined;
  /** Absent when nothing is known. */
  readonly held?: Level | undefined;
  /** Held once, on a paper that has run out. */
  readonly runOut: boolean;
  readonly word: OwnWord;
}

/** From how many to how many people. */
export interface PeopleRange {
  readonly atLeast: number;
  readonly atMost: number;
}

export interface Need {
  /** The level that is asked in the unit. */
  readonly level: Level;
  /** People of whom it is demanded, or as many as the unit is to have, whichever is more. */
  readonly needed: number;
  /** People in gap, or short of the demand on the unit, whichever is more. Who is unknown is in neither. */
  readonly shortage: number;
}

export interface CoverageAdvice {
  /** Holders who do not use it: in the unit, and elsewhere nearby. */
  readonly mobilise: { readonly here: readonly PersonId[]; readonly nearby: readonly PersonId[] };
  /** People of the unit who could get there, with every reason that holds. */
  readonly develop: readonly { readonly personId: PersonId; readonly why: readonly DevelopReason[] }[];
  readonly recruit: PeopleRange;
  readonly ways: readonly (PeopleRange & { readonly way: WayToCover })[];
}

/**
 * Mobilise first, then develop, then recruit what remains (seed 000: the strategies in their order). Everybody stands in one group at most, in the order
 * they came in: the advice ranks nobody.
 */
export function adviseOn(
  { level, needed, shortage }: Need,
  here: readonly Standing[],
  nearby: readonly Standing[],
): CoverageAdvice {
  const mobilise = {
    here: here.filter((standing) => canBeMobilised(standing, level)).map(({ personId }) => personId),
    nearby: nearby.filter((standing) => canBeMobilised(standing, level)).map(({ personId }) => personId),
  };
  const develop = here.flatMap((standing) => {
    const why = canBeMobilised(standing, level) ? [] : reasonsToDevelop(standing, level);
    return why.length === 0 ? [] : [{ personId: standing.personId, why }];
  });
  const ready = mobilise.here.length + mobilise.nearby.length;
  const recruit = { atLeast: Math.max(0, shortage - ready - develop.length), atMost: shortage };
  const ranges: Readonly<Record<WayToCover, PeopleRange>> = {
    raiseOwn: { atLeast: 0, atMost: Math.min(shortage, develop.length) },
    recruit,
    cooperate: recruit,
    hireIn: recruit,
    // Whoever sets the service out sets all of it out.
    outsource: { atLeast: needed, atMost: needed },
  };
  return {
    mobilise,
    develop,
    recruit,
    ways: waysToCover.map((way) => ({ way, ...ranges[way] })),
  };
}

/** Does the person hold what is asked? Nobody exempt is spoken of: why somebody is may be about health. */
export function isHolder({ state, held }: Standing, level: Level): boolean {
  return state !== 'exempt' && held !== undefined && held >= level;
}

/** Holds what is asked and does not use it, or not enough. */
export function canBeMobilised(standing: Standing, level: Level): boolean {
  const { held, word } = standing;
  return isHolder(standing, level) && held !== undefined && isUnused({ level: held }, word);
}

function reasonsToDevelop(standing: Standing, level: Level): readonly DevelopReason[] {
  const { state, required, held, runOut, word } = standing;
  if (state === 'exempt' || held === undefined) return [];
  // Somebody who lacks what is asked of the person is developed to that; anybody else to what is asked in the unit.
  const target = state === 'gap' && required !== undefined ? required : level;
  if (held >= target) return [];
  const holds: Readonly<Record<DevelopReason, boolean>> = {
    oneBelow: !runOut && target - held === 1,
    wish: word.wish >= strongWish,
    runOut,
  };
  return developReasons.filter((reason) => holds[reason]);
}
