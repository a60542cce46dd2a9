import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { useMemo, useRef } from 'react';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import type { PlanEdits } from '../api/use-plan-edits.ts';
import { type Column, columnsOf } from './grid-columns.ts';
import { newRow } from './grid-keys.ts';
import { GridRow } from './grid-row.tsx';
import { NewRow } from './new-row.tsx';
import styles from './plan-editor.module.css';
import { rowStates } from './row-mark.tsx';
import { useGrid } from './use-grid.ts';

export interface PlanGridProps {
  readonly plan: NonNullable<PlanView['plan']>;
  readonly edits: PlanEdits;
  readonly onOpen: (measureId: string) => void;
  /** A title in an area, to become a measure. */
  readonly onAdd: (areaId: string, title: string) => void;
}

const noKeys = undefined;

/** The table of seed 001, written in place: the grid pattern of ARIA APG (w3.org/WAI/ARIA/apg/patterns/grid). */
export function PlanGrid({ plan, edits, onOpen, onAdd }: PlanGridProps) {
  const { text } = useSession();
  const compact = useNarrow('pane');
  const columns = useMemo(() => columnsOf(plan.years, compact), [plan.years, compact]);
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid({ table, edits, columns, onOpen });
  const { entries, saved } = edits.state;
  const states = useMemo(() => rowStates(entries, saved), [entries, saved]);
  const areaNames = useMemo(() => edits.areas.map(({ id, name }) => ({ id, name })), [edits.areas]);
  const { place, writing } = grid;
  return (
    <ScrollRegion label={plan.title}>
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are written in is a grid.
        role="grid"
        className={styles.grid}
        aria-label={plan.title}
        aria-describedby="grid-keys"
        onKeyDown={grid.onKeyDown}
        onClick={grid.onClick}
        onDoubleClick={grid.onDoubleClick}
      >
        <thead>
          <tr>
            <th scope="col">{text('plan.column.area')}</th>
            {columns.map((column) => (
              <ColumnHeading key={column} column={column} />
            ))}
          </tr>
        </thead>
        {edits.areas.map((area) => {
          const last = newRow(area.id);
          const heading = (
            <th scope="rowgroup" rowSpan={area.measures.length + 1} className={styles.area}>
              {area.name}
              <span className={styles.goal}>{area.mainGoal}</span>
            </th>
          );
          return (
            <tbody key={area.id}>
              {area.measures.map((measure, index) => (
                <GridRow
                  key={measure.id}
                  measure={measure}
                  number={index + 1}
                  columns={columns}
                  planId={plan.id}
                  active={place.row === measure.id ? place.column : undefined}
                  editing={place.row === measure.id ? writing : noKeys}
                  rowState={states.get(measure.id) ?? 'none'}
                  heading={index === 0 ? heading : undefined}
                  menuOpen={grid.menuOf === measure.id}
                  areaId={area.id}
                  areaNames={areaNames}
                  onAction={grid.onAction}
                />
              ))}
              <tr>
                {area.measures.length === 0 && heading}
                <NewRow
                  row={last}
                  areaName={area.name}
                  number={area.measures.length + 1}
                  columns={columns.length}
                  isActive={place.row === last}
                  writing={place.row === last && writing !== undefined}
                  typed={writing?.typed ?? ''}
                  onAdd={(title) => onAdd(area.id, title)}
                  onLeave={grid.leave}
                />
              </tr>
            </tbody>
          );
        })}
      </table>
    </ScrollRegion>
  );
}

function ColumnHeading({ column }: { column: Column }) {
  const { text } = useSession();
  if (typeof column === 'number') {
    return (
      <th scope="col" className={styles.year}>
        {column}
      </th>
    );
  }
  const words = {
    title: text('plan.column.measure'),
    strategy: text('plan.column.strategy'),
    ownerId: text('plan.column.owner'),
    dueOn: text('plan.column.dueOn'),
    status: text('plan.column.status'),
    menu: text('planning.column.menu'),
  }[column];
  return <th scope="col">{column === 'menu' ? <span className="visually-hidden">{words}</span> : words}</th>;
}
