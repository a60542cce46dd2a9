import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { useMemo, useRef } from 'react';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { useBeginning } from '../../../components/use-beginning.ts';
import { useNarrow } from '../../../components/use-narrow.ts';
import type { PlanEdits } from '../api/use-plan-edits.ts';
import { AreaRows, areaOf, statesIn, useAreaNames } from './area-rows.tsx';
import { type Column, columnsOf, widthOf } from './grid-columns.ts';
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

/** The table of seed 001, written in place: the grid pattern of ARIA APG (w3.org/WAI/ARIA/apg/patterns/grid). */
export function PlanGrid({ plan, edits, onOpen, onAdd }: PlanGridProps) {
  const { text } = useSession();
  const compact = useNarrow('pane');
  const columns = useMemo(() => columnsOf(plan.years, compact), [plan.years, compact]);
  const table = useRef<HTMLTableElement>(null);
  const grid = useGrid({ table, edits, columns, onOpen, onAdd });
  const { entries, saved } = edits.state;
  const states = useMemo(() => rowStates(entries, saved), [entries, saved]);
  const areaNames = useAreaNames(edits.areas);
  const areas = useBeginning(edits.areas);
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
        {/* With its widths told, a long table is not measured anew for each letter. */}
        <colgroup>
          <col style={{ width: '170px' }} />
          {columns.map((column) => (
            <col key={column} style={{ width: widthOf(column) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{text('plan.column.area')}</th>
            {columns.map((column) => (
              <ColumnHeading key={column} column={column} />
            ))}
          </tr>
        </thead>
        {areas.map((area) => {
          const isHere = area.id === areaOf(edits.areas, place.row);
          return (
            <AreaRows
              key={area.id}
              area={area}
              planId={plan.id}
              columns={columns}
              areaNames={areaNames}
              place={isHere ? place : undefined}
              writing={isHere ? writing : undefined}
              menuOf={isHere ? grid.menuOf : undefined}
              states={statesIn(area, states)}
              onAction={grid.onAction}
              onAdd={grid.onAdd}
              onLeave={grid.onLeave}
            />
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
