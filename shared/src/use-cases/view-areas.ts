import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Goal } from '../domain/goal.ts';
import type { UnitId } from '../domain/ids.ts';
import { areasFor } from '../domain/plan/plan-areas.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import { mayEditArea } from '../policies/plan.ts';
import { goalsToday } from './goals-today.ts';
import { areasToday } from './measure-places.ts';
import { openUnit } from './open-unit.ts';
import { plansOfUnit } from './plans-of-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface AreaReport {
  readonly area: CompetenceArea;
  readonly etag: string;
  readonly pending: boolean;
  readonly origin: 'everywhere' | 'above' | 'here';
  readonly unit?: Unit | undefined;
  readonly narrows?: CompetenceArea | undefined;
  /** Measures of this unit's plan in it. */
  readonly measures: number;
  /** May change it here: a unit changes its own, and narrows what comes from above. */
  readonly mayChange: boolean;
}

export interface AreasReport {
  readonly unit: Unit;
  readonly areas: readonly AreaReport[];
  readonly goals: readonly Goal[];
  readonly mayAddHere: boolean;
  readonly mayAddEverywhere: boolean;
}

/** The areas of a unit's plan, with where each comes from. */
export async function viewAreas(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<AreasReport>> {
  const { records } = context;
  const found = openUnit(context, actor, unitId);
  if (found.kind !== 'open') return found;
  const { unit } = found;
  const organisation = records.organisation();
  const { plan } = plansOfUnit(context, unitId);
  const measures = Map.groupBy(
    plan === undefined ? [] : records.where('measures', plan.id).filter(({ status }) => status !== 'stopped'),
    ({ areaId }) => areaId,
  );
  const isTop = unit.parentId === undefined;
  const report = (area: CompetenceArea): AreaReport => {
    const { id, narrows } = area;
    const here = area.unitId === unitId || (isTop && area.unitId === undefined);
    return {
      area,
      etag: records.get('areas', id)?.etag ?? '',
      pending: records.isPending('areas', id),
      origin: area.unitId === undefined ? 'everywhere' : area.unitId === unitId ? 'here' : 'above',
      unit: area.unitId === undefined ? undefined : organisation.unit(area.unitId),
      narrows: narrows === undefined ? undefined : records.get('areas', narrows)?.entity,
      measures: measures.get(id)?.length ?? 0,
      mayChange: here && mayEditArea(actor, area, organisation),
    };
  };
  return {
    kind: 'ok',
    value: {
      unit,
      areas: areasFor(areasToday(records), organisation.withAncestors(unitId)).map(report),
      goals: goalsToday(records),
      mayAddHere: !isTop && mayEditArea(actor, { unitId }, organisation),
      mayAddEverywhere: mayEditArea(actor, {}, organisation),
    },
  };
}
