import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import { useNarrow } from '../use-narrow.ts';
import { type GridParts, type GridPlace, gridSizes } from './grid-parts.ts';

/** What is drawn: the rows and columns in view and a few around; and always the cell the keyboard is in, so that it is not lost. */
export function useGridWindow(scroller: RefObject<HTMLElement | null>, parts: GridParts, active: GridPlace) {
  const nameWidth = useNarrow('pane') ? gridSizes.nameInPane : gridSizes.name;
  const headHeight = (parts.groups === undefined ? 0 : gridSizes.group) + gridSizes.head + gridSizes.row;
  const lastWidth = parts.last === undefined ? 0 : gridSizes.last;
  const rows = useVirtualizer({
    // The first row stands in the head.
    count: Math.max(0, parts.rows.length - 1),
    getScrollElement: () => scroller.current,
    estimateSize: () => gridSizes.row,
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    // What lies under the head counts as in view too, and is drawn beforehand on the way up.
    overscan: 4,
    rangeExtractor: useWith(active.row - 1),
    useFlushSync: false,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: parts.columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => gridSizes.cell,
    paddingStart: nameWidth,
    paddingEnd: lastWidth,
    scrollPaddingStart: nameWidth,
    scrollPaddingEnd: lastWidth,
    overscan: 1,
    rangeExtractor: useWith(active.column - 1),
    useFlushSync: false,
  });
  const columnItems = columns.getVirtualItems();
  return {
    nameWidth,
    headHeight,
    width: columns.getTotalSize(),
    height: rows.getTotalSize(),
    rows: rows.getVirtualItems(),
    columns: useMemo(() => columnItems.map(({ index }) => index), [columnItems]),
    page: Math.max(1, Math.floor(((rows.scrollRect?.height ?? 0) - headHeight) / gridSizes.row) - 1),
    show({ row, column }: GridPlace) {
      if (row > 0) rows.scrollToIndex(row - 1);
      if (column > 0 && column <= parts.columns) columns.scrollToIndex(column - 1);
    },
  };
}

function useWith(index: number) {
  return useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range);
      if (index < 0 || index >= range.count || drawn.includes(index)) return drawn;
      return [...drawn, index].toSorted((a, b) => a - b);
    },
    [index],
  );
}
