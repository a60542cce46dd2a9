import { build } from '../../teams/page/build-element.ts';
import { drawChart } from './draw-chart.ts';
import type { ExcelTexts } from './excel-texts.ts';
import { GridLayout } from './grid-layout.ts';
import { buildColumnHeaders, buildRow, cellId, rowHeaderPixels } from './grid-row.ts';
import type { SheetView, ViewCell } from './sheet-view.ts';

/** Rows drawn beyond what is seen, so that scrolling meets no gap. */
const margin = 10;
export const blockRows = 120;

interface GridEvents {
  /** Rows from this one on are needed and not there. */
  readonly onMissing: (from: number) => void;
  readonly onSelect: (row: number, column: number) => void;
  /** Editing begins: with what stands in the cell, or with the first character typed. */
  readonly onEdit: (typed: string | undefined) => void;
}

/** The cells of one sheet. Only the rows in sight are in the document. */
export class Grid {
  readonly element: HTMLElement;
  selected = { row: 0, column: 0 };
  #view: SheetView | undefined;
  #layout: GridLayout | undefined;
  readonly #rows = new Map<number, Map<number, ViewCell>>();
  readonly #canvas = build('div', { class: 'canvas', role: 'presentation' });
  #charts: readonly HTMLElement[] = [];
  readonly #events: GridEvents;
  readonly #texts: ExcelTexts;

  constructor(texts: ExcelTexts, events: GridEvents) {
    this.#texts = texts;
    this.#events = events;
    this.element = build(
      'div',
      {
        class: 'grid',
        role: 'grid',
        tabindex: '0',
        'aria-label': texts.grid,
        'aria-describedby': 'grid-keys',
      },
      this.#canvas,
    );
    this.element.addEventListener('scroll', () => this.#draw());
    this.element.addEventListener('mousedown', (event) => this.#press(event));
    this.element.addEventListener('dblclick', () => events.onEdit(undefined));
    new ResizeObserver(() => this.#draw()).observe(this.element);
  }

  /** A fresh view forgets the rows of an older version or of another sheet. */
  show(view: SheetView, from: number): void {
    const isOther = this.#view?.sheet !== view.sheet;
    if (isOther || this.#view?.version !== view.version) this.#rows.clear();
    if (isOther) {
      this.element.scrollTo(0, 0);
      this.selected = { ...view.selection };
    }
    // The add-in has selected another cell: Excel goes there.
    const before = this.#view?.selection;
    const { row, column } = view.selection;
    const isMoved = isOther || before?.row !== row || before.column !== column;
    const follows = isMoved && document.activeElement !== this.element;
    if (follows) this.selected = { row, column };
    this.#view = view;
    this.#layout = new GridLayout(view);
    this.#charts = view.charts.map((chart) => {
      const drawn = build('div', { class: 'over-cells' }, drawChart(chart));
      drawn.style.left = `${rowHeaderPixels + chart.box.left}px`;
      drawn.style.top = `${20 + chart.box.top}px`;
      return drawn;
    });
    for (let row = from; row < from + blockRows; row++) this.#rows.set(row, this.#rows.get(row) ?? new Map());
    for (const cell of view.cells) {
      const row = this.#rows.get(cell.row) ?? new Map<number, ViewCell>();
      this.#rows.set(cell.row, row.set(cell.column, cell));
    }
    this.element.setAttribute('aria-rowcount', String(view.rowCount + 1));
    this.element.setAttribute('aria-colcount', String(view.columnWidths.length + 1));
    this.#draw();
    if (follows) this.#scrollToSelected();
  }

  cell(row: number, column: number): ViewCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  firstVisibleRow(): number {
    return Math.max(0, (this.#layout?.rowAt(this.element.scrollTop) ?? 0) - margin);
  }

  select(row: number, column: number): void {
    const view = this.#view;
    if (view === undefined) return;
    this.selected = {
      row: Math.min(Math.max(row, 0), view.rowCount - 1),
      column: Math.min(Math.max(column, 0), view.columnWidths.length - 1),
    };
    this.#scrollToSelected();
    this.#draw();
    this.#events.onSelect(this.selected.row, this.selected.column);
  }

  /** The rectangle of the selected cell within the scrolled content, for the editor to lie on. */
  selectedBox(): { left: number; top: number; width: number; height: number } {
    const { row, column } = this.selected;
    const widths = this.#view?.columnWidths ?? [];
    const left = rowHeaderPixels + widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const top = 20 + (this.#layout?.top(row) ?? 0);
    return { left, top, width: widths[column] ?? 64, height: this.#layout?.height(row) ?? 20 };
  }

  #press(event: MouseEvent): void {
    const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('.cell') : null;
    if (cell === null) return;
    this.select(Number(cell.dataset.row), Number(cell.dataset.column));
  }

  #scrollToSelected(): void {
    const { left, top, width, height } = this.selectedBox();
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.element;
    const frozenTop = 20 + (this.#layout?.top(this.#view?.frozen.rows ?? 0) ?? 0);
    if (this.selected.row >= (this.#view?.frozen.rows ?? 0)) {
      if (top < scrollTop + frozenTop) this.element.scrollTop = top - frozenTop;
      else if (top + height > scrollTop + clientHeight) this.element.scrollTop = top + height - clientHeight;
    }
    if (left < scrollLeft + rowHeaderPixels) this.element.scrollLeft = left - rowHeaderPixels;
    else if (left + width > scrollLeft + clientWidth) this.element.scrollLeft = left + width - clientWidth;
  }

  #draw(): void {
    const view = this.#view;
    const layout = this.#layout;
    if (view === undefined || layout === undefined) return;
    const first = Math.max(view.frozen.rows, layout.rowAt(this.element.scrollTop) - margin);
    const bottom = this.element.scrollTop + this.element.clientHeight;
    const last = Math.min(view.rowCount - 1, layout.rowAt(bottom) + margin);
    const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_row, index) => first + index);
    const missing = numbers.find((row) => !this.#rows.has(row));
    const line = (row: number) => buildRow(view, layout, row, this.#rows.get(row));
    const frozen = Array.from({ length: view.frozen.rows }, (_row, row) => line(row));
    const top = build(
      'div',
      { role: 'rowgroup', class: 'top' },
      buildColumnHeaders(view, this.#texts.selectAll),
      ...frozen,
    );
    const body = build('div', { role: 'rowgroup', class: 'body' }, ...numbers.map(line));
    body.style.top = `${20 + layout.top(first)}px`;
    const width = view.columnWidths.reduce((sum, each) => sum + each, rowHeaderPixels);
    this.#canvas.style.width = `${width}px`;
    this.#canvas.style.height = `${20 + layout.total()}px`;
    this.#canvas.replaceChildren(top, body, ...this.#charts);
    this.#mark();
    if (missing !== undefined) this.#events.onMissing(missing);
  }

  #mark(): void {
    const { row, column } = this.selected;
    const id = cellId(row, column);
    const cell = this.#canvas.querySelector<HTMLElement>(`#${id}`);
    cell?.classList.add('selected');
    cell?.setAttribute('aria-selected', 'true');
    if (cell === null) this.element.removeAttribute('aria-activedescendant');
    else this.element.setAttribute('aria-activedescendant', id);
  }
}
