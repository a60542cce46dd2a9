import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import { norwegianDay, yearOf } from '../domain/iso-date.ts';
import type { Measure } from '../domain/measure.ts';
import { orphansOf } from '../domain/plan/thread.ts';
import type { Unit } from '../domain/unit.ts';
import { selectableUnits } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayReadPlans } from '../policies/plan.ts';
import { goalsToday } from './goals-today.ts';
import { measuresInSight, threadFacts } from './thread-facts.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

/** An area with the unit whose it is: none for the municipality's. */
interface OwnedArea {
  readonly area: CompetenceArea;
  readonly unit?: Unit | undefined;
}

export interface OrphansReport {
  readonly year: number;
  readonly measures: readonly {
    readonly measure: Measure;
    readonly unit: Unit;
    readonly area?: CompetenceArea | undefined;
  }[];
  readonly areas: readonly OwnedArea[];
  readonly mainGoals: readonly OwnedArea[];
  readonly goals: readonly Goal[];
}

/** Where the thread is broken, in both directions, among the units one sees. */
export async function viewOrphans(
  context: UseCaseContext,
  actor: Actor,
  asked: number | undefined,
): Promise<Outcome<OrphansReport>> {
  const { records } = context;
  const organisation = records.organisation();
  if (!mayReadPlans(actor, organisation)) return { kind: 'forbidden' };
  const year = asked ?? yearOf(norwegianDay(context.now()));
  const rows = measuresInSight(context, actor);
  const unitOf = new Map(rows.map(({ measure, unitId }) => [measure.id, unitId]));
  const inSight = new Set(selectableUnits(actor, organisation));
  const here = records
    .all('areas')
    .filter((area) => area.unitId === undefined || inSight.has(organisation.inUse(area.unitId)));
  const goals = goalsToday(records);
  const orphans = orphansOf(
    goals,
    records.all('areas'),
    rows.map(({ measure }) => measure),
  );

  const { thread } = threadFacts(context);
  const inYear = rows.filter(({ measure }) => measure.years.includes(year));
  const areasWith = new Set(inYear.map(({ measure }) => measure.areaId));
  const owned = (area: CompetenceArea): OwnedArea => ({
    area,
    unit: area.unitId && organisation.unit(organisation.inUse(area.unitId)),
  });
  const goalsWith = new Set(inYear.flatMap(({ measure }) => thread.goalsOf(measure)));
  return {
    kind: 'ok',
    value: {
      year,
      measures: orphans.measures.flatMap((measure) => {
        const unit = organisation.unit(unitOf.get(measure.id) as Unit['id']);
        return unit === undefined
          ? []
          : [{ measure, unit, area: records.get('areas', measure.areaId)?.entity }];
      }),
      areas: orphans.areas.filter((area) => here.includes(area)).map(owned),
      mainGoals: here.filter(({ id, removedOn }) => removedOn === undefined && !areasWith.has(id)).map(owned),
      goals: goals.filter(({ id }) => !goalsWith.has(id)),
    },
  };
}
