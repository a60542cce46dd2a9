import type { GapMapRow, GapMapView, MapCompetence } from '@rod-trad/shared/contracts/gap-map-views';
import type { GapTotal } from '@rod-trad/shared/contracts/gap-views';
import type { CollectiveNeed } from '@rod-trad/shared/domain/gap/unit-gap';

/** What one unit needs of one competence, as it is shown: `none` is without a requirement, `hidden` is not told. */
export type MapCell =
  | { readonly kind: 'none' }
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'shown';
      readonly met: number;
      readonly gap: number;
      readonly unknown: number;
      readonly collective?: CollectiveNeed | undefined;
    };

/** Units × competences, to be asked cell by cell. */
export interface MapModel {
  readonly competences: readonly MapCompetence[];
  readonly rows: readonly GapMapRow[];
  /** Row of the unit above, for each row; −1 for the first. */
  readonly parents: readonly number[];
  cell(row: number, column: number): MapCell;
  /** Critical for somebody in the unit that was asked about. */
  isCritical(column: number): boolean;
}

const nothing = { kind: 'none' } as const;
const untold = { kind: 'hidden' } as const;

export function readMap(table: Extract<GapMapView['table'], { kind: 'shown' }>): MapModel {
  const { competences, rows } = table;
  const width = competences.length;
  // 0: nothing is required; −1: not told; else the place in the row's own columns, and one.
  const places = new Int16Array(rows.length * width);
  const parents: number[] = [];
  const last: number[] = [];
  for (const [row, { depth, at, hidden = [] }] of rows.entries()) {
    parents.push(depth === 0 ? -1 : (last[depth - 1] ?? -1));
    last[depth] = row;
    for (const [place, column] of at.entries()) places[row * width + column] = place + 1;
    for (const column of hidden) places[row * width + column] = -1;
  }
  const critical = rows[0]?.critical && new Set(rows[0].critical);
  return {
    competences,
    rows,
    parents,
    cell(row, column) {
      const of = rows[row];
      const place = places[row * width + column] ?? 0;
      if (of === undefined) return nothing;
      if (place < 0) return untold;
      const collective = of.collective?.find((need) => need.column === column);
      if (place === 0 && collective === undefined) return nothing;
      const count = (figure: 'met' | 'gap' | 'unknown') => of[figure][place - 1] ?? 0;
      return { kind: 'shown', met: count('met'), gap: count('gap'), unknown: count('unknown'), collective };
    },
    isCritical: (column) => critical?.has(column) ?? competences[column]?.critical ?? false,
  };
}

/** The same of a unit's total. */
export function cellOfTotal(total: GapTotal | undefined): MapCell {
  if (total === undefined) return nothing;
  if (total.kind === 'hidden') return untold;
  if (total.required === 0 && total.collective === undefined) return nothing;
  const { met, gap, unknown, collective } = total;
  return { kind: 'shown', met, gap, unknown, collective };
}

/** Somebody lacks it, or the unit as a whole does. */
export function isLacking(cell: MapCell): boolean {
  return cell.kind === 'shown' && (cell.gap > 0 || (cell.collective?.shortage ?? 0) > 0);
}

/** The share that is lacking, of those it is required of or of what the unit needs, in steps from 0 to 4: how strongly a cell is drawn. */
export function shadeOf(cell: MapCell): 0 | 1 | 2 | 3 | 4 {
  if (cell.kind !== 'shown' || !isLacking(cell)) return 0;
  const { met, gap, unknown, collective } = cell;
  const ofPeople = gap === 0 ? 0 : gap / (met + gap + unknown);
  const ofUnit = collective === undefined ? 0 : collective.shortage / collective.needed;
  const share = Math.max(ofPeople, ofUnit);
  if (share <= 0.1) return 1;
  if (share <= 0.25) return 2;
  return share <= 0.5 ? 3 : 4;
}
