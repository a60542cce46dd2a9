import type { CompetenceArea } from '../domain/competence-area.ts';
import type { DatasetKind } from '../domain/dataset-kind.ts';
import type { AreaId, UnitId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Unit } from '../domain/unit.ts';
import { sightOfUnit } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayReadDataset, mayWriteDataset } from '../policies/dataset.ts';
import { firstUnit } from './first-unit.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';

export interface DatasetQuestion {
  readonly kind: DatasetKind;
  /** Absent: the one that whoever asks is shown first. */
  readonly unitId?: UnitId | undefined;
  readonly areaId?: AreaId | undefined;
  readonly year?: number | undefined;
  readonly to: 'read' | 'download' | 'write';
}

/** What a table is of, for somebody who may have it. */
export interface DatasetScope extends Pick<DatasetQuestion, 'kind' | 'areaId' | 'year'> {
  readonly unit: Unit;
  readonly area?: CompetenceArea | undefined;
}

/**
 * Lets somebody at a table, and takes down that it was read or downloaded: a table leaves the product. Whose data was in it is taken down
 * where that is read.
 */
export async function openDataset(
  { records, audit, now }: Pick<UseCaseContext, 'records' | 'audit' | 'now'>,
  actor: Actor,
  { kind, unitId, areaId, year, to }: DatasetQuestion,
): Promise<Outcome<DatasetScope>> {
  const organisation = records.organisation();
  const may = to === 'write' ? mayWriteDataset : mayReadDataset;
  if (!may(actor, kind, organisation)) return { kind: 'forbidden' };
  const id = unitId ?? firstUnit(records, actor);
  const unit = id && organisation.unit(id);
  if (unit === undefined) return { kind: 'notFound' };
  if (sightOfUnit(actor, unit.id, organisation) === 'none') return { kind: 'forbidden' };
  const area = areaId && records.get('areas', areaId)?.entity;
  if (areaId !== undefined && area === undefined) return { kind: 'notFound' };
  if (to !== 'write') {
    const at = toInstant(now());
    const action = `${to}:table:${kind}`;
    await audit.record({ at, actorId: actor.personId, action, subject: unit.id, people: 0 });
  }
  return { kind: 'ok', value: { kind, unit, areaId, area, year } };
}
