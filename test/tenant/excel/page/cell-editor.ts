import { build } from '../../teams/page/build-element.ts';
import type { CellEditMode } from './cell-edit-mode.ts';
import type { ExcelTexts } from './excel-texts.ts';
import type { Grid } from './grid.ts';

/** Keys of Excel in the grid, and the field that opens over a cell. */
export function attachCellEditor(
  grid: Grid,
  editMode: CellEditMode,
  texts: ExcelTexts,
  write: (row: number, column: number, text: string) => Promise<void>,
  leave: () => void,
): { edit: (typed: string | undefined) => void } {
  const field = build('input', {
    class: 'editor',
    'aria-label': texts.cellInput,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let isOpen = false;
  const close = (commit: boolean) => {
    if (!isOpen) return;
    isOpen = false;
    const { row, column } = grid.selected;
    const before = grid.cell(row, column)?.input ?? '';
    field.remove();
    const written = commit && field.value !== before ? write(row, column, field.value) : Promise.resolve();
    void written.finally(() => editMode.leave());
  };
  const edit = (typed: string | undefined) => {
    const { row, column } = grid.selected;
    const { left, top, width, height } = grid.selectedBox();
    field.value = typed ?? grid.cell(row, column)?.input ?? '';
    Object.assign(field.style, {
      left: `${left}px`,
      top: `${top}px`,
      minWidth: `${Math.max(width, 80)}px`,
      height: `${height}px`,
    });
    grid.element.append(field);
    isOpen = true;
    editMode.enter();
    field.focus({ preventScroll: true });
  };
  const move = (rows: number, columns: number) =>
    grid.select(grid.selected.row + rows, grid.selected.column + columns);

  field.addEventListener('blur', () => {
    // Whoever goes to the task pane is still typing in the cell, as in Excel; anywhere else they are done.
    setTimeout(() => {
      if (!(document.activeElement instanceof HTMLIFrameElement) && document.activeElement !== field)
        close(true);
    });
  });
  field.addEventListener('keydown', (event) => {
    const steps = { Enter: [event.shiftKey ? -1 : 1, 0], Tab: [0, event.shiftKey ? -1 : 1], Escape: [0, 0] }[
      event.key
    ];
    event.stopPropagation();
    if (steps === undefined) return;
    event.preventDefault();
    close(event.key !== 'Escape');
    grid.element.focus({ preventScroll: true });
    if (event.key !== 'Escape') move(steps[0] ?? 0, steps[1] ?? 0);
  });
  grid.element.addEventListener('mousedown', (event) => {
    if (event.target !== field) close(true);
  });
  grid.element.addEventListener('keydown', (event) => {
    const page = Math.floor(grid.element.clientHeight / 20) - 2;
    const steps: Record<string, readonly [number, number]> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      Enter: [event.shiftKey ? -1 : 1, 0],
      Tab: [0, event.shiftKey ? -1 : 1],
      PageUp: [-page, 0],
      PageDown: [page, 0],
      Home: [event.ctrlKey ? -Infinity : 0, -Infinity],
    };
    const step = steps[event.key];
    const { row, column } = grid.selected;
    if (step !== undefined) move(step[0], step[1]);
    else if (event.key === 'F2') edit(undefined);
    else if (event.key === 'F6') leave();
    else if (event.key === 'Delete') void write(row, column, '');
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) edit(event.key);
    else return;
    event.preventDefault();
  });
  return { edit };
}
