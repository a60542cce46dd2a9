import { type CSSProperties, memo } from 'react';
import styles from './grid.module.css';
import { cellStyle, type GridCell, type GridParts, gridSizes } from './grid-parts.ts';

interface GridLineProps {
  readonly parts: GridParts;
  readonly row: number;
  /** Pixels from the top; absent for the row that stays on top. */
  readonly top?: number;
  readonly nameWidth: number;
  /** The columns that are drawn. */
  readonly columns: readonly number[];
  /** Rows of headings above. */
  readonly heads: number;
  /** Column of the cell Tab leads to, when it is in this row. */
  readonly active: number | undefined;
}

/** One row: the name that stays at the left, the cells in view, and the last that stays at the right. */
export const GridLine = memo(function GridLine(props: GridLineProps) {
  const { parts, row, top, nameWidth, columns, heads, active } = props;
  const tree = parts.rows[row]?.tree;
  const place = (column: number) => ({
    tabIndex: active === column ? 0 : -1,
    'data-column': column,
    'aria-colindex': column + 1,
  });
  return (
    <tr
      className={top === undefined ? styles.pinned : styles.row}
      style={{ height: gridSizes.row, top }}
      data-row={row}
      aria-rowindex={heads + row + 1}
      aria-level={tree?.level}
      aria-expanded={tree?.open}
      aria-posinset={tree?.position}
      aria-setsize={tree?.siblings}
    >
      <th scope="row" className={styles.name} style={{ width: nameWidth }} {...place(0)}>
        {parts.name(row)}
      </th>
      {columns.map((column, i) => (
        <Cell
          key={column}
          cell={parts.cell(row, column)}
          className={styles.cell}
          style={cellStyle(column, columns[i - 1])}
          place={place(column + 1)}
        />
      ))}
      {parts.last !== undefined && (
        <Cell
          cell={parts.last.of(row)}
          className={styles.last}
          style={{ width: gridSizes.last }}
          place={place(parts.columns + 1)}
        />
      )}
    </tr>
  );
});

interface CellProps {
  readonly cell: GridCell | undefined;
  readonly className: string | undefined;
  readonly style: CSSProperties;
  readonly place: object;
}

function Cell({ cell, className, style, place }: CellProps) {
  const classes = cell?.className === undefined ? className : `${className} ${cell.className}`;
  return (
    <td className={classes} style={style} {...place}>
      {cell !== undefined && (
        <>
          <span className={styles.picture} aria-hidden="true">
            {cell.picture}
          </span>
          <span className={styles.words}>{cell.words}</span>
        </>
      )}
    </td>
  );
}
