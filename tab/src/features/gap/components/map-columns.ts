import { type GapFilter, isAskedFor } from './gap-filter.ts';
import { isLacking, type MapModel } from './map-model.ts';
import { needOrder } from './need-order.ts';

/** Which competences are shown, in which order, under which areas. */
export interface MapColumns {
  readonly groups: readonly { readonly name: string; readonly columns: number }[];
  /** Places in the model. */
  readonly columns: readonly number[];
}

export function chooseColumns(
  model: MapModel,
  filter: GapFilter,
  compare: (a: string, b: string) => number,
): MapColumns {
  const kept = model.competences
    .map((competence, column) => ({
      ...competence,
      column,
      critical: model.isCritical(column),
      lacking: lackingInAll(model, column),
      // One that belongs to several areas stands under the one that was asked for.
      under: filter.area ?? competence.area,
    }))
    .filter((competence) => isAskedFor(competence, filter))
    .filter(({ column }) => !filter.onlyGaps || isLackingSomewhere(model, column));
  const groups = [...Map.groupBy(kept, ({ under }) => under)].map(([name, competences]) => ({
    name,
    competences: competences.toSorted(needOrder(compare)),
  }));
  return {
    groups: groups.map(({ name, competences }) => ({ name, columns: competences.length })),
    columns: groups.flatMap(({ competences }) => competences.map(({ column }) => column)),
  };
}

function lackingInAll(model: MapModel, column: number): number {
  const cell = model.cell(0, column);
  return cell.kind === 'shown' ? Math.max(cell.gap, cell.collective?.shortage ?? 0) : 0;
}

/** A competence nobody may count is not known to be without a gap; it stays away from a list of gaps all the same. */
function isLackingSomewhere(model: MapModel, column: number): boolean {
  return model.rows.some((_, row) => isLacking(model.cell(row, column)));
}
