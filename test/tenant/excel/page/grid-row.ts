import { build } from '../../teams/page/build-element.ts';
import { columnName, type GridLayout } from './grid-layout.ts';
import type { SheetView, ViewCell } from './sheet-view.ts';

export const rowHeaderPixels = 46;

export const cellId = (row: number, column: number) => `cell-${columnName(column)}${row + 1}`;

/** The line with the letters of the columns. */
export function buildColumnHeaders(view: SheetView, cornerLabel: string): HTMLElement {
  const corner = build(
    'div',
    { role: 'columnheader', class: 'corner' },
    build('span', { class: 'unseen' }, cornerLabel),
  );
  corner.style.width = `${rowHeaderPixels}px`;
  const headers = view.columnWidths.map((width, column) => {
    const header = build('div', { role: 'columnheader', class: 'letter' }, columnName(column));
    header.setAttribute('aria-colindex', String(column + 2));
    place(header, view, column, width);
    return header;
  });
  return build('div', { role: 'row', class: 'letters', 'aria-rowindex': '1' }, corner, ...headers);
}

export function buildRow(
  view: SheetView,
  layout: GridLayout,
  row: number,
  cells: ReadonlyMap<number, ViewCell> | undefined,
): HTMLElement {
  const number = build('div', { role: 'rowheader', class: 'number' }, String(row + 1));
  number.style.width = `${rowHeaderPixels}px`;
  const line = build('div', { role: 'row', class: 'line', 'aria-rowindex': String(row + 2) }, number);
  line.style.height = `${layout.height(row)}px`;
  for (const [column, width] of view.columnWidths.entries()) {
    const cell = cells?.get(column);
    const next = cells?.get(column + 1);
    const element = buildCell(row, column, width, cell, next === undefined || next.text === '');
    place(element, view, column, width);
    line.append(element);
  }
  return line;
}

function buildCell(
  row: number,
  column: number,
  width: number,
  cell: ViewCell | undefined,
  isNextEmpty: boolean,
): HTMLElement {
  const element = build('div', {
    role: cell?.isHeader === true ? 'columnheader' : 'gridcell',
    class: 'cell',
    id: cellId(row, column),
    'aria-colindex': String(column + 2),
    'data-row': String(row),
    'data-column': String(column),
  });
  if (cell === undefined) return element;
  element.append(build('span', { class: 'text' }, cell.isNumber === true ? fitted(cell, width) : cell.text));
  if (cell.hasFilterButton === true)
    element.append(build('span', { class: 'filter', 'aria-hidden': 'true' }, '▾'));
  if (cell.problem !== undefined) element.title = cell.problem;
  element.classList.add(cell.align);
  if (cell.vertical !== undefined) element.classList.add(`v-${cell.vertical}`);
  if (cell.wrap === true) element.classList.add('wrap');
  if (cell.align === 'left' && isNextEmpty && cell.wrap !== true && cell.fill === undefined) {
    element.classList.add('spill');
  }
  if (cell.fill !== undefined) {
    element.classList.add('filled');
    element.style.backgroundColor = cell.fill;
  }
  if (cell.color !== undefined) element.style.color = cell.color;
  if (cell.bold === true) element.style.fontWeight = '700';
  if (cell.italic === true) element.style.fontStyle = 'italic';
  if (cell.underline === true) element.style.textDecoration = 'underline';
  return element;
}

/** Frozen columns stay where they are while the rest moves under them. */
function place(element: HTMLElement, view: SheetView, column: number, width: number): void {
  element.style.width = `${width}px`;
  if (width === 0) element.hidden = true;
  if (column >= view.frozen.columns) return;
  element.classList.add('frozen');
  const before = view.columnWidths.slice(0, column).reduce((sum, each) => sum + each, 0);
  element.style.left = `${rowHeaderPixels + before}px`;
}

const measure = document.createElement('canvas').getContext('2d');

function fitted(cell: ViewCell, width: number): string {
  if (measure === null) return cell.text;
  measure.font = `${cell.bold === true ? 'bold ' : ''}14.67px Calibri, Carlito, 'Segoe UI', sans-serif`;
  const room = width - 7;
  if (measure.measureText(cell.text).width <= room) return cell.text;
  return '#'.repeat(Math.max(1, Math.floor(room / measure.measureText('#').width)));
}
