import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { placeOf } from '../api/act.ts';
import { stepMove } from '../api/step-move.ts';
import type { PlanEdits } from '../api/use-plan-edits.ts';
import { type Column, editableColumns } from './grid-columns.ts';
import { newRow, nextPlace, type Place } from './grid-keys.ts';
import type { RowAction } from './grid-row.tsx';

interface GridOptions {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly edits: PlanEdits;
  readonly columns: readonly Column[];
  readonly onOpen: (measureId: string) => void;
  readonly onAdd: (areaId: string, title: string) => void;
}

/** Where the keyboard is in the table, what is being written there, and what each key does. */
export function useGrid({ table, edits, columns, ...ways }: GridOptions) {
  const { areas, perform, queue } = edits;
  const rows = useMemo(
    () => areas.flatMap(({ id, measures }) => [...measures.map((measure) => measure.id), newRow(id)]),
    [areas],
  );
  const [wanted, setPlace] = useState<Place>({ row: '', column: 0 });
  const place = rows.includes(wanted.row) ? wanted : { row: rows[0] ?? '', column: 0 };
  const [writing, setWriting] = useState<{ typed?: string | undefined }>();
  const [menuOf, setMenuOf] = useState<string>();
  /** The keyboard is put on its cell after the next drawing: what was there may have moved, or been written. */
  const arriving = useRef(false);
  useEffect(() => {
    if (!arriving.current || writing !== undefined) return;
    arriving.current = false;
    focusOn(table.current, place);
  });

  const goTo = (next: Place) => {
    arriving.current = true;
    setWriting(undefined);
    setPlace(next);
  };
  const write = (typed?: string) => {
    const column = columns[place.column];
    if (isNew(place) || (column !== undefined && editableColumns.has(column))) setWriting({ typed });
  };
  const toggle = ({ row, column }: Place) => {
    const year = columns[column];
    const found = placeOf(areas, row);
    if (typeof year !== 'number' || found === undefined) return;
    const on = !found.measure.years.includes(year);
    perform({ kind: 'cell', key: crypto.randomUUID(), measureId: row, cell: { kind: 'year', year, on } });
  };
  const step = (row: string, by: -1 | 1) => {
    const act = stepMove(areas, row, by);
    if (act === undefined) return;
    perform(act);
    goTo({ row, column: place.column });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey } = event;
    const ctrlKey = event.ctrlKey || event.metaKey;
    const used = () => event.preventDefault();
    if (ctrlKey && key.toLowerCase() === 'z') {
      used();
      queue.undo();
      arriving.current = true;
      return;
    }
    if (menuOf !== undefined) return;
    if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) {
      used();
      return step(place.row, key === 'ArrowUp' ? -1 : 1);
    }
    const next = altKey ? undefined : nextPlace(place, { key, ctrlKey }, rows, columns.length);
    if (next !== undefined) {
      used();
      return goTo(next);
    }
    const column = columns[place.column];
    // The button of the menu answers for itself.
    if (column === 'menu' && !isNew(place)) return;
    if (typeof column === 'number' && !isNew(place)) {
      if (key === ' ' || key === 'Enter' || key.toLowerCase() === 'x') {
        used();
        toggle(place);
      }
      return;
    }
    if (key === 'Enter' || key === 'F2') {
      used();
      write();
    } else if (
      key.length === 1 &&
      key !== ' ' &&
      !ctrlKey &&
      !altKey &&
      (isNew(place) || column === 'title')
    ) {
      used();
      write(key);
    }
  };
  const onClick = ({ target }: MouseEvent) => {
    const found = placeAt(target);
    if (
      found === undefined ||
      (writing !== undefined && found.row === place.row && found.column === place.column)
    )
      return;
    goTo(found);
    toggle(found);
    if (isNew(found)) setWriting({});
  };
  const onDoubleClick = ({ target }: MouseEvent) => {
    const found = placeAt(target);
    const column = found && columns[found.column];
    if (column !== undefined && editableColumns.has(column)) setWriting({});
  };

  const act = (row: string, action: RowAction) => {
    if (action.kind === 'menu') {
      setPlace({ row, column: columns.indexOf('menu') });
      if (!action.open) arriving.current = true;
      setMenuOf(action.open ? row : undefined);
      return;
    }
    setMenuOf(undefined);
    if (action.kind === 'open') ways.onOpen(row);
    if (action.kind === 'step') step(row, action.step);
    if (action.kind === 'moveTo') {
      perform({ kind: 'move', key: crypto.randomUUID(), measureId: row, areaId: action.areaId });
      goTo({ row, column: columns.indexOf('menu') });
    }
    if (action.kind === 'written') {
      const { cell, ownerName } = action;
      if (cell !== undefined) {
        perform({ kind: 'cell', key: crypto.randomUUID(), measureId: row, cell, ownerName });
      }
      leave();
    }
  };
  const leave = () => {
    // Whoever has gone on to another cell is not called back.
    arriving.current = table.current?.contains(document.activeElement) ?? false;
    setWriting(undefined);
  };
  const latest = useRef({ act, leave, onAdd: ways.onAdd });
  useEffect(() => {
    latest.current = { act, leave, onAdd: ways.onAdd };
  });
  // Always the same functions, or every row would be drawn for each key.
  const [stable] = useState(() => ({
    onAction: (row: string, action: RowAction) => latest.current.act(row, action),
    onAdd: (areaId: string, title: string) => latest.current.onAdd(areaId, title),
    onLeave: () => latest.current.leave(),
  }));
  return { place, writing, menuOf, onKeyDown, onClick, onDoubleClick, ...stable };
}

const isNew = ({ row }: Place) => row.startsWith(newRow(''));

function placeAt(target: EventTarget): Place | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || target instanceof HTMLInputElement || cell?.tagName === 'BUTTON'
    ? undefined
    : { row, column: Number(column) };
}

/** The cell, or the first of a row that has no such column. */
function focusOn(table: HTMLTableElement | null, { row, column }: Place): void {
  const own = table?.querySelectorAll<HTMLElement>(`[data-row="${CSS.escape(row)}"]`) ?? [];
  const cells = [...own];
  (cells.find(({ dataset }) => dataset.column === String(column)) ?? cells[0])?.focus();
}
