import { memo } from 'react';
import styles from './grid.module.css';
import { cellStyle, type GridParts, gridSizes } from './grid-parts.ts';

interface GridHeadProps {
  readonly parts: GridParts;
  readonly nameWidth: number;
  readonly columns: readonly number[];
}

/** Headings: what several columns have in common, and under it each column. */
export const GridHead = memo(function GridHead({ parts, nameWidth, columns }: GridHeadProps) {
  const { groups, last } = parts;
  let before = 0;
  const placed = (groups ?? []).map((group) => {
    const from = before;
    before += group.columns;
    return { ...group, from };
  });
  return (
    <>
      {groups !== undefined && (
        <tr aria-rowindex={1} className={styles.headRow} style={{ height: gridSizes.group }}>
          <td className={styles.corner} style={{ width: nameWidth }} aria-colindex={1} />
          {placed.map(({ name, from, columns: span }) => (
            <th
              key={name}
              scope="colgroup"
              aria-colindex={from + 2}
              aria-colspan={span}
              className={styles.group}
              style={{ width: span * gridSizes.cell }}
            >
              <span style={{ insetInlineStart: nameWidth + 8 }}>{name}</span>
            </th>
          ))}
          {last !== undefined && (
            <td
              className={styles.lastHead}
              style={{ width: gridSizes.last }}
              aria-colindex={parts.columns + 2}
            />
          )}
        </tr>
      )}
      <tr
        aria-rowindex={groups === undefined ? 1 : 2}
        className={styles.headRow}
        style={{ height: gridSizes.head }}
      >
        <th scope="col" aria-colindex={1} className={styles.corner} style={{ width: nameWidth }}>
          {parts.corner}
        </th>
        {columns.map((column, i) => (
          <th
            key={column}
            scope="col"
            aria-colindex={column + 2}
            className={styles.column}
            style={cellStyle(column, columns[i - 1])}
          >
            <span>{parts.columnHead(column)}</span>
          </th>
        ))}
        {last !== undefined && (
          <th
            scope="col"
            aria-colindex={parts.columns + 2}
            className={styles.lastHead}
            style={{ width: gridSizes.last }}
          >
            {last.head}
          </th>
        )}
      </tr>
    </>
  );
});
