import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Formats } from '../../../components/formats.ts';
import type { GridParts } from '../../../components/grid/grid-parts.ts';
import { ColumnHead } from './column-head.tsx';
import styles from './gap-map.module.css';
import { mapCell } from './map-cell.tsx';
import { cellOfTotal } from './map-model.ts';
import type { FilteredPeople } from './people-filter.ts';
import { personCell } from './person-cell.tsx';
import { personSum } from './person-sum.tsx';

/** People × competences as parts of a grid; the unit's totals stay on top. */
export function peopleParts(
  text: Text,
  formats: Formats,
  view: GapView,
  { competences, people }: FilteredPeople,
): GridParts {
  const totals = new Map(view.totals.map((total) => [total.competenceId, total]));
  const cells = people.map((row) => new Map(row.cells.map((cell) => [cell.competenceId, cell])));
  return {
    rows: [{ key: 'all' }, ...people.map(({ person }) => ({ key: person.id }))],
    columns: competences.length,
    corner: text('gap.column.person'),
    last: {
      head: text('gap.column.sum'),
      of: (row) => personSum(text, people[row - 1]),
    },
    columnHead(column) {
      const { name = '', critical = false, area = '' } = competences[column] ?? {};
      return <ColumnHead name={name} critical={critical} area={area} />;
    },
    name(row) {
      const found = people[row - 1];
      return (
        <span className={styles.unit}>
          <span className={styles.unitName}>
            {found?.person.name ?? text('gap.all', { unit: view.unit.name })}
            {found !== undefined && <small>{found.title}</small>}
          </span>
        </span>
      );
    },
    cell(row, column) {
      const competence = competences[column];
      if (competence === undefined) return undefined;
      return row === 0
        ? mapCell(text, formats, competence.name, cellOfTotal(totals.get(competence.id)))
        : personCell(text, competence, cells[row - 1]?.get(competence.id));
    },
  };
}
