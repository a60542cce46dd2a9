import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Fault } from '../domain/fault.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { Debt } from '../domain/mapping/answer-use.ts';
import type { Price } from '../domain/mapping/price.ts';
import type { Progress } from '../domain/mapping/progress.ts';
import type { ScopeWarning } from '../domain/mapping/scope-guard.ts';
import type { MappingRound, MappingRoundStatus } from '../domain/mapping-round.ts';
import type { Measure } from '../domain/measure.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Unit } from '../domain/unit.ts';
import type { RoundSight } from '../policies/mapping.ts';

/** A round as it is seen in a list. */
export interface RoundReport {
  readonly round: MappingRound;
  readonly stage: MappingRoundStatus;
  readonly lastDay: IsoDate;
  readonly etag: string;
  readonly pending: boolean;
  readonly sight: Exclude<RoundSight, 'none'>;
  readonly mayChange: boolean;
  readonly units: readonly Unit[];
  /** The units of the own line it concerns, for those who do not see all of it. */
  readonly ownUnits: readonly Unit[];
  readonly progress: PublishedProgress;
  readonly debt: Debt;
}

/** How far people have come. Of a handful only how many they are: more would be about who has not answered. */
export type PublishedProgress =
  | ({ readonly kind: 'shown' } & Progress)
  | { readonly kind: 'few'; readonly asked: number };

export interface RoundsReport {
  readonly on: IsoDate;
  readonly rounds: readonly RoundReport[];
  /** Of all rounds, for the people whose rounds are seen. */
  readonly debt: Debt;
  readonly groups: readonly PositionGroup[];
}

export interface QuestionReport {
  readonly competence: Competence;
  readonly area?: CompetenceArea | undefined;
}

export interface RoundDetailReport extends RoundReport {
  readonly on: IsoDate;
  /** Fewest people a part may have to be shown by itself. */
  readonly threshold: number;
  readonly groups: readonly PositionGroup[];
  readonly parts: readonly { readonly unit: Unit; readonly progress: Progress }[];
  readonly rest?: Progress | undefined;
  readonly withoutAccount: number;
  readonly newcomers: number;
  readonly price: Price;
  readonly questions: readonly (QuestionReport & { readonly debt: Debt })[];
  /** What the answers were used for: measures with how many answers each rests on, and how many were agreed on in talks. */
  readonly usedBy: readonly { readonly measure: Measure; readonly answers: number }[];
  readonly agreed: number;
}

/** A smaller round that finds most of what is missing. */
export interface SmallerWay {
  readonly units: readonly Unit[];
  readonly groups: readonly PositionGroup[];
  /** Share of what is missing that it reaches, 0–1. */
  readonly share: number;
  readonly price: Price;
  /** Which of the choices it narrows. */
  readonly narrows: readonly ('units' | 'groups')[];
}

/** What a round would cost and give, before anything is saved. */
export interface RoundPlanReport {
  readonly faults: readonly Fault[];
  readonly warnings: readonly ScopeWarning[];
  readonly price: Price;
  readonly people: number;
  readonly newcomers: number;
  readonly withoutAccount: number;
  /** People of whom everything asked about is known already. */
  readonly known: number;
  /** What exists already: of the people of the target, how many have a fresh assessment; of a handful it is not said. */
  readonly exists: readonly (QuestionReport & { readonly fresh?: number | undefined })[];
  /** If only what is missing were asked. */
  readonly ifOnlyMissing: Price;
  readonly smaller?: SmallerWay | undefined;
  /** Asking those who lead instead: three quarters of an hour together. */
  readonly workshop: Price;
}
