import type { DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import type { Language } from '@rod-trad/shared/domain/language';
import { AppError } from '@rod-trad/shared/errors';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import { competencesDataset } from '../presenters/dataset-competences.ts';
import { measuresDataset } from '../presenters/dataset-measures.ts';
import { planDataset } from '../presenters/dataset-plan.ts';
import { requirementsDataset } from '../presenters/dataset-requirements.ts';
import type { DatasetTable } from '../presenters/dataset-table.ts';
import type { UseCases } from '../use-cases.ts';
import { unwrap } from './handler.ts';

export interface DatasetCall {
  readonly useCases: UseCases;
  readonly actor: Actor;
  readonly language: Language;
}

type Read = (call: DatasetCall, scope: DatasetScope) => Promise<DatasetTable>;

/** How each table is made, of a use case and a presenter. */
const tables: Partial<Readonly<Record<DatasetKind, Read>>> = {
  async plan({ useCases, actor, language }, { unit, areaId }) {
    const report = unwrap(await useCases.plan(actor, unit.id));
    const changeable = report.sight === 'people' && report.mayChange ? report.plan : undefined;
    const form = changeable && unwrap(await useCases.measureForm(actor, changeable.id));
    const areas = report.areas.filter(({ area }) => areaId === undefined || area.id === areaId);
    return planDataset({ ...report, areas }, form, language);
  },
  async measures({ useCases, actor, language }, { unit, areaId }) {
    return measuresDataset(unwrap(await useCases.measureTable(actor, unit.id)), areaId, language);
  },
  async requirements({ useCases, actor, language }, { unit, areaId }) {
    const report = unwrap(await useCases.requirements(actor, unit.id, undefined));
    return requirementsDataset(report, areaId, language);
  },
  async competences({ useCases, actor, language }, { areaId }) {
    return competencesDataset(unwrap(await useCases.catalogue(actor)), areaId, language);
  },
};

/** A table for somebody who has been let at it. */
export function readDataset(call: DatasetCall, scope: DatasetScope): Promise<DatasetTable> {
  const read = tables[scope.kind];
  if (read === undefined) throw new AppError('notFound', 'No such table');
  return read(call, scope);
}
