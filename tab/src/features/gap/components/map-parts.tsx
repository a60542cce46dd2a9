import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';
import type { GridParts } from '../../../components/grid/grid-parts.ts';
import { ColumnHead } from './column-head.tsx';
import { mapCell } from './map-cell.tsx';
import type { MapColumns } from './map-columns.ts';
import type { MapModel } from './map-model.ts';
import { MapName } from './map-name.tsx';
import type { MapRow } from './map-rows.ts';
import { peopleEdge } from './people-edge.tsx';

/** The heat map as parts of a grid. */
export function mapParts(
  text: Text,
  formats: Formats,
  model: MapModel,
  { groups, columns }: MapColumns,
  rows: readonly MapRow[],
): GridParts {
  const of = (row: number) => model.rows[rows[row]?.at ?? -1];
  const competence = (column: number) => model.competences[columns[column] ?? -1];
  const counted = model.rows[0]?.people !== undefined;
  return {
    rows,
    columns: columns.length,
    groups,
    corner: text('gap.column.unit'),
    last: counted
      ? {
          head: text('gap.map.people'),
          of: (row) => peopleEdge(text, formats, of(row)?.people),
        }
      : undefined,
    columnHead: (column) => (
      <ColumnHead name={competence(column)?.name ?? ''} critical={model.isCritical(columns[column] ?? -1)} />
    ),
    name(row) {
      const found = of(row);
      return found && <MapName unit={found.unit} depth={found.depth} open={rows[row]?.tree?.open} />;
    },
    cell: (row, column) =>
      mapCell(
        text,
        formats,
        competence(column)?.name ?? '',
        model.cell(rows[row]?.at ?? -1, columns[column] ?? -1),
      ),
  };
}
