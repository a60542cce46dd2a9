import type { CompetenceArea } from '../domain/competence-area.ts';
import { type DatasetKind, datasetKinds } from '../domain/dataset-kind.ts';
import { norwegianDay, yearOf } from '../domain/iso-date.ts';
import { areasFor } from '../domain/plan/plan-areas.ts';
import type { Unit } from '../domain/unit.ts';
import { leadsOrIsHr, selectableUnits } from '../policies/access.ts';
import type { Actor } from '../policies/actor.ts';
import { mayReadDataset, mayWriteDataset } from '../policies/dataset.ts';
import { mayImport } from '../policies/imports.ts';
import type { Outcome, UseCaseContext } from './use-case.ts';
import { viewConsultations } from './view-consultations.ts';
import { yearsAhead } from './view-gap-map.ts';

export interface DatasetOffer {
  readonly kind: DatasetKind;
  readonly byUnit: boolean;
  readonly byArea: boolean;
  readonly years: readonly number[];
  readonly editable: boolean;
}

export interface DatasetsReport {
  readonly offers: readonly DatasetOffer[];
  readonly units: readonly Unit[];
  readonly areas: readonly CompetenceArea[];
  readonly mayImport: boolean;
}

const withoutArea: readonly DatasetKind[] = ['talks', 'projection', 'consultation'];

/** The tables somebody may have, and by what each is narrowed. */
export async function viewDatasets(context: UseCaseContext, actor: Actor): Promise<Outcome<DatasetsReport>> {
  const { records, now } = context;
  if (records.person(actor.personId)?.active !== true) return { kind: 'forbidden' };
  const organisation = records.organisation();
  const thisYear = yearOf(norwegianDay(now()));
  const gapYears = leadsOrIsHr(actor, organisation)
    ? Array.from({ length: yearsAhead + 1 }, (_, n) => thisYear + n)
    : [thisYear];
  const meetings = await viewConsultations(context, actor);
  const held = meetings.kind === 'ok' ? meetings.value.consultations : [];
  const yearsOf: Partial<Record<DatasetKind, readonly number[]>> = {
    gapMatrix: gapYears,
    gapRows: gapYears,
    consultation: [...new Set(held.map(({ consultation }) => consultation.year))],
  };
  const kinds = datasetKinds
    .filter((kind) => mayReadDataset(actor, kind, organisation))
    .filter((kind) => kind !== 'consultation' || held.length > 0);
  return {
    kind: 'ok',
    value: {
      offers: kinds.map((kind) => ({
        kind,
        byUnit: kind !== 'competences' && kind !== 'talks',
        byArea: !withoutArea.includes(kind),
        years: yearsOf[kind] ?? [],
        editable: mayWriteDataset(actor, kind, organisation),
      })),
      units:
        kinds.length === 0
          ? []
          : selectableUnits(actor, organisation).flatMap((id) => organisation.unit(id) ?? []),
      areas: kinds.length === 0 ? [] : areasFor(records.all('areas'), []),
      mayImport: mayImport(actor),
    },
  };
}
