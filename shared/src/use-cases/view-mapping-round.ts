import type { MappingRoundId, MeasureId, PersonId, UnitId } from '../domain/ids.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import { debtOf } from '../domain/mapping/answer-use.ts';
import { priceOf } from '../domain/mapping/price.ts';
import { progressByPart, type Standing } from '../domain/mapping/progress.ts';
import { targetOf } from '../domain/mapping/target.ts';
import type { Actor } from '../policies/actor.ts';
import { areaOf } from './area-of.ts';
import { withoutAccount } from './mapping-facts.ts';
import type { QuestionReport, RoundDetailReport } from './mapping-reports.ts';
import { type SeenRound, seeRound } from './report-round.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** One round: whom it asks, how far they have come, and what the answers were used for. Numbers of people, never names. */
export async function viewMappingRound(
  context: UseCaseContext,
  actor: Actor,
  id: MappingRoundId,
): Promise<Outcome<RoundDetailReport>> {
  const { records } = context;
  const stored = records.get('mappingRounds', id);
  const seen =
    stored === undefined || stored.entity.status === 'discarded'
      ? undefined
      : seeRound(context, actor, stored);
  // A round that is none of the actor's business is not said to exist.
  if (seen === undefined) return { kind: 'notFound' };
  const { report, facts, people, answers } = seen;
  const { round } = report;
  const standings = new Map([...facts.standings].filter(([person]) => people.has(person)));
  const parts = partsOf(context, seen, standings);
  const uses = new Map<MeasureId, number>();
  for (const measureId of answers.flatMap(({ measures }) => [...new Set(measures)])) {
    uses.set(measureId, (uses.get(measureId) ?? 0) + 1);
  }
  return {
    kind: 'ok',
    value: {
      ...report,
      on: norwegianDay(context.now()),
      threshold: context.aggregateThreshold,
      groups: round.positionGroupIds.flatMap((group) => records.get('positionGroups', group)?.entity ?? []),
      parts: parts.shown.flatMap(({ key, progress }) => {
        const unit = facts.organisation.unit(key);
        return unit === undefined ? [] : [{ unit, progress }];
      }),
      // A rest beside nothing is all of them.
      rest: parts.shown.length === 0 ? undefined : parts.rest,
      withoutAccount: withoutAccount(context, standings.keys()),
      newcomers: facts.target.newcomers,
      price: priceOf(report.progress.asked, round.minutesPerPerson, round.hourlyCost),
      questions: facts.questions.competences.map((competence) => ({
        ...questionReport(context, competence),
        debt: debtOf(answers.filter((answer) => answer.competenceId === competence.id)),
      })),
      usedBy: [...uses]
        .flatMap(([measureId, count]) => {
          const measure = records.get('measures', measureId)?.entity;
          return measure === undefined ? [] : [{ measure, answers: count }];
        })
        .toSorted((a, b) => b.answers - a.answers || a.measure.title.localeCompare(b.measure.title, 'nb')),
      agreed: answers.filter(({ agreed }) => agreed).length,
    },
  };
}

export function questionReport(
  { records }: Pick<UseCaseContext, 'records'>,
  competence: QuestionReport['competence'],
): QuestionReport {
  return { competence, area: areaOf(records, competence) };
}

/** The units side by side; of a single one, those below it. None of a round so small that numbers would be about persons. */
function partsOf(
  { aggregateThreshold }: UseCaseContext,
  { report, facts }: SeenRound,
  standings: ReadonlyMap<PersonId, Standing>,
): ReturnType<typeof progressByPart<UnitId>> {
  if (report.progress.kind === 'few') return { shown: [] };
  const { round, ownUnits } = report;
  const top = report.sight === 'whole' ? round.unitIds : ownUnits.map(({ id }) => id);
  const [only] = top;
  const ids =
    top.length === 1 && only !== undefined ? facts.organisation.children(only).map(({ id }) => id) : top;
  const parts = ids.map((key) => ({
    key,
    people: targetOf({ ...round, unitIds: [key] }, facts.organisation, round.opensOn).people,
  }));
  return parts.length === 0 ? { shown: [] } : progressByPart(parts, standings, aggregateThreshold);
}
