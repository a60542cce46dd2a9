import type { UnitId } from '../domain/ids.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { PositionGroup } from '../domain/position-group.ts';
import type { Assumptions } from '../domain/projection/assumptions.ts';
import type { Unit } from '../domain/unit.ts';
import type { Actor } from '../policies/actor.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { type ProjectionResult, viewProjection } from './view-projection.ts';

export interface ProjectionTableReport {
  readonly unit: Unit;
  readonly on: IsoDate;
  readonly assumptions: Assumptions;
  readonly groups: readonly { readonly group: PositionGroup; readonly result: ProjectionResult }[];
}

/** Every position group's heads over the coming years, by the standard assumptions. */
export async function viewProjectionTable(
  context: UseCaseContext,
  actor: Actor,
  unitId: UnitId,
): Promise<Outcome<ProjectionTableReport>> {
  const whole = await viewProjection(context, actor, { unitId }, {});
  if (whole.kind !== 'ok') return whole;
  const { unit, on, assumptions } = whole.value;
  const groups: ProjectionTableReport['groups'][number][] = [];
  for (const group of whole.value.groups) {
    const found = await viewProjection(context, actor, { unitId, positionGroupId: group.id }, {});
    if (found.kind === 'ok') groups.push({ group, result: found.value.result });
    await context.breathe();
  }
  return { kind: 'ok', value: { unit, on, assumptions, groups } };
}
