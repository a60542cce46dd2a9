import { type KeyboardEvent, type MouseEvent, useLayoutEffect, useRef } from 'react';
import styles from './grid.module.css';
import { GridHead } from './grid-head.tsx';
import { placeAfterKey } from './grid-keys.ts';
import { GridLine } from './grid-line.tsx';
import { allColumns, type GridParts, type GridPlace } from './grid-parts.ts';
import { useActiveCell } from './use-active-cell.ts';
import { useGridWindow } from './use-grid-window.ts';

interface GridProps {
  readonly label: string;
  readonly parts: GridParts;
  /** Enter, or a click: on a cell, or on a name. */
  readonly onOpen: (place: GridPlace) => void;
  /** In a tree: shows or hides what is below a row. */
  readonly onToggle?: (row: number) => void;
}

/**
 * A table too large to be drawn whole: headings, names and sums stay, the rest scrolls both ways. One stop for Tab; arrows move
 * within, Enter opens, and in a tree the right and left arrows on a name open and close it (w3.org/WAI/ARIA/apg/patterns/treegrid).
 */
export function Grid({ label, parts, onOpen, onToggle }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const { active, setPlace } = useActiveCell(parts);
  const shown = useGridWindow(scroller, parts, active);
  const heads = parts.groups === undefined ? 1 : 2;

  // Read while drawing: afterwards the cell that had the focus may be gone, when other rows came in its place.
  const held = scroller.current?.contains(document.activeElement) ?? false;

  useLayoutEffect(() => {
    const lost = held && document.activeElement === document.body;
    if (!moved.current && !lost) return;
    moved.current = false;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"] > [data-column="${active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
  });

  const go = (place: GridPlace) => {
    moved.current = true;
    setPlace(place);
    shown.show(place);
  };
  const press = (event: KeyboardEvent) => {
    const { row, column } = active;
    const tree = column === 0 ? parts.rows[row]?.tree : undefined;
    const opens = event.key === 'ArrowRight' && tree?.open === false;
    const closes = event.key === 'ArrowLeft' && tree?.open === true && row > 0;
    if (event.key === 'Enter' || event.key === ' ') onOpen(active);
    else if (opens || closes) onToggle?.(row);
    else if (event.key === 'ArrowLeft' && tree !== undefined && tree.parent >= 0)
      go({ row: tree.parent, column });
    else {
      const bounds = { rows: parts.rows.length, columns: allColumns(parts), page: shown.page };
      const place = placeAfterKey(event, active, bounds);
      if (place === undefined) return;
      go(place);
    }
    event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>('[data-column]');
    const line = cell?.closest<HTMLElement>('[data-row]');
    if (!cell || !line) return;
    const place = { row: Number(line.dataset.row), column: Number(cell.dataset.column) };
    moved.current = true;
    setPlace(place);
    if (target.closest('[data-toggles]') !== null) onToggle?.(place.row);
    else onOpen(place);
  };
  const line = { parts, nameWidth: shown.nameWidth, columns: shown.columns, heads };
  const activeIn = (row: number) => (row === active.row ? active.column : undefined);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={{ scrollPaddingBlockStart: shown.headHeight, scrollPaddingInlineStart: shown.nameWidth }}
    >
      <table
        role={parts.rows[0]?.tree === undefined ? 'grid' : 'treegrid'}
        aria-label={label}
        aria-rowcount={parts.rows.length + heads}
        aria-colcount={allColumns(parts)}
        className={styles.sheet}
        style={{ width: shown.width, height: shown.height }}
        onKeyDown={press}
        onClick={click}
      >
        <thead className={styles.head}>
          <GridHead parts={parts} nameWidth={shown.nameWidth} columns={shown.columns} />
          <GridLine {...line} row={0} active={activeIn(0)} />
        </thead>
        <tbody className={styles.body}>
          {shown.rows.map(({ index, start }) => {
            const row = index + 1;
            return (
              <GridLine key={parts.rows[row]?.key} {...line} row={row} top={start} active={activeIn(row)} />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
