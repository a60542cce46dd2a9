import type { PersonId, UnitId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { debtOf } from '../domain/mapping/answer-use.ts';
import { progressOf } from '../domain/mapping/progress.ts';
import { lastDayOf, stageOf } from '../domain/mapping/round-life.ts';
import { targetOf } from '../domain/mapping/target.ts';
import type { MappingRound } from '../domain/mapping-round.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayChangeRound, ownPartOf, sightOfRound } from '../policies/mapping.ts';
import type { Stored } from '../stores/tables.ts';
import { answersOfRounds, type RoundAnswer } from './mapping-answers.ts';
import { factsOfRound, type RoundFacts } from './mapping-facts.ts';
import type { PublishedProgress, RoundReport } from './mapping-reports.ts';
import type { UseCaseContext } from './use-case.ts';

export interface SeenRound {
  readonly report: RoundReport;
  readonly facts: RoundFacts;
  /** Those of the target the actor may have numbers about. */
  readonly people: ReadonlySet<PersonId>;
  /** None when so few are asked that their number would be about persons. */
  readonly answers: readonly RoundAnswer[];
}

/** A round as the actor sees it: all of it, or what concerns the own line; absent when it is none of the actor's business. */
export function seeRound(
  context: UseCaseContext,
  actor: Actor,
  { entity: round, etag }: Stored<MappingRound>,
): SeenRound | undefined {
  const { records } = context;
  const today = records.organisation();
  const sight = sightOfRound(actor, round, today);
  if (sight === 'none') return undefined;
  const on = norwegianDay(context.now());
  const facts = factsOfRound(context, round);
  const own = sight === 'whole' ? [] : ownPartOf(actor, round.unitIds, today);
  const people = new Set(
    sight === 'whole'
      ? facts.target.people
      : targetOf({ ...round, unitIds: own }, facts.organisation, round.opensOn).people,
  );
  const progress = published(progressOf(people, facts.standings), context.aggregateThreshold);
  const given = answersOfRounds(context).get(round.id) ?? [];
  const mine = sight === 'whole' ? given : given.filter(({ personId }) => people.has(personId));
  // Of a handful, the number of answers would tell what the progress does not.
  const answers = progress.kind === 'few' ? [] : mine;
  const unitsOf = (ids: readonly UnitId[]): Unit[] => ids.flatMap((id) => unitOf(context, id) ?? []);
  const report: RoundReport = {
    round,
    stage: stageOf(round, on),
    lastDay: lastDayOf(round, on),
    etag,
    pending: records.isPending('mappingRounds', round.id),
    sight,
    mayChange: mayChangeRound(actor, round, today),
    units: unitsOf(round.unitIds),
    ownUnits: unitsOf(own),
    progress,
    debt: debtOf(answers),
  };
  return { report, facts, people, answers };
}

function published(progress: ReturnType<typeof progressOf>, least: number): PublishedProgress {
  if (progress.asked < least) return { kind: 'few', asked: progress.asked };
  return { kind: 'shown', ...progress };
}

/** Also a unit that has been closed since keeps its name. */
function unitOf({ records }: UseCaseContext, id: UnitId): Unit | undefined {
  return records.organisation().unit(id) ?? records.get('units', id)?.entity;
}
