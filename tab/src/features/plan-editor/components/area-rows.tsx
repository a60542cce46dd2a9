import { memo, useMemo } from 'react';
import { type Areas, placeOf } from '../api/act.ts';
import type { Column } from './grid-columns.ts';
import { newRow, type Place } from './grid-keys.ts';
import { GridRow, type GridRowProps } from './grid-row.tsx';
import { NewRow } from './new-row.tsx';
import styles from './plan-editor.module.css';
import type { RowState } from './row-mark.tsx';

interface AreaRowsProps extends Pick<GridRowProps, 'planId' | 'areaNames' | 'onAction'> {
  readonly area: Areas[number];
  readonly columns: readonly Column[];
  /** Where the keyboard is, when it is in this area; and so with what is written and opened. */
  readonly place: Place | undefined;
  readonly writing: { readonly typed?: string | undefined } | undefined;
  readonly menuOf: string | undefined;
  readonly states: ReadonlyMap<string, RowState>;
  readonly onAdd: (areaId: string, title: string) => void;
  readonly onLeave: () => void;
}

/** An area with its measures and the empty row that ends it. A key pressed in one area draws no other one anew. */
export const AreaRows = memo(function AreaRows({ area, columns, place, writing, ...rest }: AreaRowsProps) {
  const { states, menuOf, onAdd, onLeave, ...row } = rest;
  const last = newRow(area.id);
  const heading = (
    <th scope="rowgroup" rowSpan={area.measures.length + 1} className={styles.area}>
      {area.name}
      <span className={styles.goal}>{area.mainGoal}</span>
    </th>
  );
  return (
    <tbody>
      {area.measures.map((measure, index) => (
        <GridRow
          key={measure.id}
          measure={measure}
          number={index + 1}
          columns={columns}
          active={place?.row === measure.id ? place.column : undefined}
          editing={place?.row === measure.id ? writing : undefined}
          rowState={states.get(measure.id) ?? 'none'}
          heading={index === 0 ? heading : undefined}
          menuOpen={menuOf === measure.id}
          areaId={area.id}
          {...row}
        />
      ))}
      <tr>
        {area.measures.length === 0 && heading}
        <NewRow
          row={last}
          areaName={area.name}
          number={area.measures.length + 1}
          columns={columns.length}
          isActive={place?.row === last}
          writing={place?.row === last && writing !== undefined}
          typed={writing?.typed ?? ''}
          onAdd={(title) => onAdd(area.id, title)}
          onLeave={onLeave}
        />
      </tr>
    </tbody>
  );
});

/** The area a row stands in, its empty row included. */
export function areaOf(areas: Areas, row: string): string | undefined {
  return placeOf(areas, row)?.area.id ?? areas.find(({ id }) => newRow(id) === row)?.id;
}

const noStates: ReadonlyMap<string, RowState> = new Map();

/** What has become of the rows of one area; always the same for those in which nothing was done. */
export function statesIn(area: Areas[number], states: ReadonlyMap<string, RowState>) {
  if (states.size === 0) return noStates;
  const own = area.measures.flatMap(({ id }) => {
    const state = states.get(id);
    return state === undefined ? [] : [[id, state] as const];
  });
  return own.length === 0 ? noStates : new Map(own);
}

/** Names to move to; the same list as long as they are the same, whatever happens to the measures. */
export function useAreaNames(areas: Areas): AreaRowsProps['areaNames'] {
  const key = JSON.stringify(areas.map(({ id, name }) => ({ id, name })));
  return useMemo(() => JSON.parse(key), [key]);
}
