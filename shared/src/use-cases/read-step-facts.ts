import type { CompetenceArea } from '../domain/competence-area.ts';
import type { CompetenceId, PersonId, UnitId } from '../domain/ids.ts';
import { addMonths, norwegianDay, yearOf } from '../domain/iso-date.ts';
import { stageOf } from '../domain/mapping/round-life.ts';
import type { Measure } from '../domain/measure.ts';
import { areasFor } from '../domain/plan/plan-areas.ts';
import { createThread } from '../domain/plan/thread.ts';
import type { Plan } from '../domain/plan.ts';
import type { CriticalNeed, StepFacts, StepPlan } from '../domain/year/step-facts.ts';
import { catalogueOf } from './catalogue-of.ts';
import { goalsToday } from './goals-today.ts';
import { keptWhileUnchanged } from './kept-while-unchanged.ts';
import { areasToday } from './measure-places.ts';
import { plansOfUnit } from './plans-of-unit.ts';
import type { Publication } from './publication.ts';
import type { UseCaseContext } from './use-case.ts';

/** What is short of what is critical in a unit, and what nobody knows; `hidden` where it may not be told. */
export type ReadCritical = (unitId: UnitId) => readonly Omit<CriticalNeed, 'isAnswered'>[] | 'hidden';

/** Reads the facts the steps of one unit after another are judged by. What they share is read once. */
export function stepFactsReader(
  context: Pick<UseCaseContext, 'records' | 'now'>,
  readCritical: ReadCritical,
  seesPeople: boolean,
): (unitId: UnitId) => StepFacts {
  const { records } = context;
  const today = norwegianDay(context.now());
  const organisation = records.organisation();
  const catalogue = catalogueOf(context);
  const goals = goalsToday(records);
  const areas = areasToday(records);
  const thread = createThread(goals, areas);
  const rounds = records.all('mappingRounds').filter((round) => stageOf(round, today) === 'open');
  const talked = seesPeople ? whoTalked(context) : new Set<PersonId>();

  return (unitId) => {
    const unitAndAbove = organisation.withAncestors(unitId);
    const here = areasFor(areas, unitAndAbove);
    const plan = planOfPeriod(context, unitId);
    const measures =
      plan === undefined
        ? []
        : records.where('measures', plan.id).filter(({ status }) => status !== 'stopped');
    const answered = new Set(
      measures.flatMap(({ competences }) =>
        competences.map(({ competenceId }) => catalogue.standsFor(competenceId)),
      ),
    );
    const critical = readCritical(unitId);
    const asked = new Set(critical === 'hidden' ? [] : critical.map(({ competenceId }) => competenceId));
    const people = seesPeople ? organisation.peopleUnder(unitId) : [];
    return {
      goals: goals.length,
      areas: {
        all: here.length,
        tied: here.filter((area) => thread.goalsOfArea(area).length > 0).length,
        own: here.filter((area) => isOwn(area, unitId, unitAndAbove.length === 1)).length,
      },
      plan: plan && stepPlan(plan, measures),
      critical:
        critical === 'hidden'
          ? critical
          : critical.map((need) => ({ ...need, isAnswered: answered.has(need.competenceId) })),
      roundOpen: rounds.some(
        (round) =>
          round.unitIds.some((id) => unitAndAbove.includes(organisation.inUse(id))) &&
          round.competenceIds.some((id) => asked.has(catalogue.standsFor(id))),
      ),
      talks: seesPeople
        ? { people: people.length, held: people.filter((id) => talked.has(id)).length }
        : 'hidden',
    };
  };
}

/** At the top, the municipality's areas are its own. */
function isOwn(area: CompetenceArea, unitId: UnitId, isTop: boolean): boolean {
  return area.unitId === unitId || (isTop && area.unitId === undefined);
}

/** A plan whose years are over counts no longer. */
function planOfPeriod(context: Pick<UseCaseContext, 'records' | 'now'>, unitId: UnitId): Plan | undefined {
  const { plan } = plansOfUnit(context, unitId);
  const year = yearOf(norwegianDay(context.now()));
  return plan !== undefined && plan.lastYear >= year ? plan : undefined;
}

function stepPlan({ status, endorsements }: Plan, measures: readonly Measure[]): StepPlan {
  const discussed = endorsements.filter(({ kind }) => kind === 'consultation').map(({ on }) => on);
  const lacks = (measure: Measure) =>
    measure.status !== 'done' && (measure.ownerId === undefined || measure.successCriteria.trim() === '');
  return {
    status,
    discussedOn: discussed.toSorted().at(-1),
    measures: measures.length,
    lacking: measures.filter(lacks).length,
    areasWith: new Set(measures.map(({ areaId }) => areaId)).size,
  };
}

/** Whoever has had the appraisal talk in the last year. */
function whoTalked(context: Pick<UseCaseContext, 'records' | 'now'>): ReadonlySet<PersonId> {
  const { records } = context;
  const since = addMonths(norwegianDay(context.now()), -12);
  return keptWhileUnchanged(
    context,
    'who talked',
    () =>
      new Set(
        records
          .all('talks')
          .flatMap(({ employeeId, heldOn }) => (heldOn !== undefined && heldOn > since ? [employeeId] : [])),
      ),
  );
}

/** For those who may see people: today, whole. */
export function criticalToday({ records, now }: Pick<UseCaseContext, 'records' | 'now'>): ReadCritical {
  const engine = records.gaps({ on: norwegianDay(now()) });
  return (unitId) =>
    engine
      .needs(unitId)
      .filter(({ critical }) => critical)
      .map(({ competenceId, required, unknown, gap, collective }) => ({
        ...{ competenceId, required, unknown },
        isShort: gap > 0 || (collective?.shortage ?? 0) > 0,
      }));
}

/**
 * For those who see numbers: what is published this month, and nothing beside it, so that the step tells no more than the numbers do. A
 * competence that is hidden in the unit is left out.
 */
export function criticalPublished(
  publication: Pick<Publication, 'unit'>,
  critical: readonly CompetenceId[],
): ReadCritical {
  return (unitId) => {
    const cells = publication.unit(unitId, critical);
    const needs = cells.flatMap((cell) => {
      if (cell.kind === 'hidden' || cell.gap.required === 0) return [];
      const { competenceId, required, unknown, gap } = cell.gap;
      return [{ competenceId, required, unknown, isShort: gap > 0 }];
    });
    return needs.length === 0 && cells.some(({ kind }) => kind === 'hidden') ? 'hidden' : needs;
  };
}
