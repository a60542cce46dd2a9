import type { DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import type { Language } from '@rod-trad/shared/domain/language';
import { AppError } from '@rod-trad/shared/errors';
import type { Actor } from '@rod-trad/shared/policies/actor';
import type { DatasetScope } from '@rod-trad/shared/use-cases/open-dataset';
import { assessmentsDataset } from '../presenters/dataset-assessments.ts';
import { competencesDataset } from '../presenters/dataset-competences.ts';
import { consultationDataset } from '../presenters/dataset-consultation.ts';
import { gapMatrixDataset } from '../presenters/dataset-gap-matrix.ts';
import { gapRowsDataset } from '../presenters/dataset-gap-rows.ts';
import { measuresDataset } from '../presenters/dataset-measures.ts';
import { planDataset } from '../presenters/dataset-plan.ts';
import { projectionDataset } from '../presenters/dataset-projection.ts';
import { requirementsDataset } from '../presenters/dataset-requirements.ts';
import type { DatasetTable } from '../presenters/dataset-table.ts';
import { talksDataset } from '../presenters/dataset-talks.ts';
import { threadDataset } from '../presenters/dataset-thread.ts';
import type { UseCases } from '../use-cases.ts';
import { unwrap } from './handler.ts';

export interface DatasetCall {
  readonly useCases: UseCases;
  readonly actor: Actor;
  readonly language: Language;
}

type Read = (call: DatasetCall, scope: DatasetScope) => Promise<DatasetTable>;

/** How each table is made, of a use case and a presenter. */
const tables: Readonly<Record<DatasetKind, Read>> = {
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
  async thread({ useCases, actor, language }, scope) {
    return threadDataset(unwrap(await useCases.threadTable(actor, scope.unit.id)), scope, language);
  },
  gapMatrix: (call, scope) => gapTable(call, scope, gapMatrixDataset),
  gapRows: (call, scope) => gapTable(call, scope, gapRowsDataset),
  async assessments({ useCases, actor, language }, { unit, areaId }) {
    return assessmentsDataset(unwrap(await useCases.assessmentTable(actor, unit.id, areaId)), language);
  },
  async talks({ useCases, actor, language }) {
    return talksDataset(unwrap(await useCases.talkNumbers(actor)), language);
  },
  async projection({ useCases, actor, language }, { unit }) {
    return projectionDataset(unwrap(await useCases.projectionTable(actor, unit.id)), language);
  },
  async consultation({ useCases, actor, language }, { unit, year }) {
    const report = unwrap(await useCases.consultationTable(actor, unit.id, year));
    return consultationDataset(report, { unit }, language);
  },
};

async function gapTable(
  { useCases, actor, language }: DatasetCall,
  { unit, year, areaId }: DatasetScope,
  present: typeof gapRowsDataset,
): Promise<DatasetTable> {
  const report = unwrap(await useCases.gapMap(actor, { unitId: unit.id, year }));
  if (report.table.kind !== 'shown') throw new AppError('forbidden', 'Not told of that year');
  return present(report, report.table, areaId, language);
}

/** A table for somebody who has been let at it. */
export function readDataset(call: DatasetCall, scope: DatasetScope): Promise<DatasetTable> {
  return tables[scope.kind](call, scope);
}
