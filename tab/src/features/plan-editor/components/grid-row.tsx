import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import { memo, type ReactNode } from 'react';
import { useSession } from '../../../components/session.tsx';
import { PendingMark, StatusMark } from '../../../components/status-mark.tsx';
import type { Cell } from '../api/act.ts';
import { CellEditor } from './cell-editor.tsx';
import { type Column, editableColumns } from './grid-columns.ts';
import styles from './plan-editor.module.css';
import { RowMark, type RowState } from './row-mark.tsx';
import { type MenuAction, RowMenu } from './row-menu.tsx';

export interface GridRowProps {
  readonly measure: MeasureView;
  readonly number: number;
  readonly columns: readonly Column[];
  readonly planId: string;
  /** The column the keyboard is on, when it is in this row. */
  readonly active: number | undefined;
  /** The cell is being written; with what was typed to begin with. */
  readonly editing: { readonly typed?: string | undefined } | undefined;
  readonly rowState: RowState;
  /** The heading of the area, in its first row. */
  readonly heading?: ReactNode;
  readonly menuOpen: boolean;
  readonly areaId: string;
  readonly areaNames: readonly { readonly id: string; readonly name: string }[];
  /** Always the same function, or every row would be drawn for each key. */
  readonly onAction: (measureId: string, action: RowAction) => void;
}

export type RowAction =
  | { readonly kind: 'written'; readonly cell: Cell | undefined; readonly ownerName?: string | undefined }
  | { readonly kind: 'menu'; readonly open: boolean }
  | MenuAction;

/** One measure in the table that is written in. Drawn anew only when something of its own has changed, however long the plan is. */
export const GridRow = memo(function GridRow({ measure, columns, active, heading, ...rest }: GridRowProps) {
  return (
    <tr data-measure={measure.id}>
      {heading}
      {columns.map((column, at) => (
        <GridCell key={column} at={at} column={column} measure={measure} isActive={active === at} {...rest} />
      ))}
    </tr>
  );
});

type GridCellProps = Omit<GridRowProps, 'columns' | 'active' | 'heading'> & {
  readonly at: number;
  readonly column: Column;
  readonly isActive: boolean;
};

function GridCell({ at, column, measure, isActive, editing, planId, ...rest }: GridCellProps) {
  const place = {
    'data-row': measure.id,
    'data-column': at,
    tabIndex: isActive ? 0 : -1,
    className: [styles.cell, typeof column === 'number' ? styles.year : ''].join(' '),
  };
  if (isActive && editing !== undefined && editableColumns.has(column)) {
    return (
      <td {...place} tabIndex={-1}>
        <CellEditor
          column={column as 'title'}
          measure={measure}
          planId={planId}
          typed={editing.typed}
          onDone={(cell, ownerName) => rest.onAction(measure.id, { kind: 'written', cell, ownerName })}
        />
      </td>
    );
  }
  const content = <CellContent at={at} column={column} measure={measure} isActive={isActive} {...rest} />;
  if (column === 'title') {
    return (
      <th scope="row" {...place}>
        {content}
      </th>
    );
  }
  // A menu button takes the focus itself.
  return column === 'menu' ? <td className={styles.cell}>{content}</td> : <td {...place}>{content}</td>;
}

type CellContentProps = Omit<GridCellProps, 'planId' | 'editing'>;

function CellContent({ at, column, measure, number, rowState, isActive, ...menu }: CellContentProps) {
  const { text, formats } = useSession();
  if (typeof column === 'number') return measure.years.includes(column) ? 'x' : '';
  switch (column) {
    case 'title':
      return (
        <span className={styles.numbered}>
          <span>{number}.</span>
          <span>
            {measure.title}
            <RowMark state={rowState} />
          </span>
        </span>
      );
    case 'strategy':
      return text(`measure.strategy.${measure.strategy}`);
    case 'ownerId':
      return measure.owner?.name ?? '';
    case 'dueOn':
      return measure.dueOn === undefined ? '' : formats.day(measure.dueOn);
    case 'status':
      return (
        <>
          <StatusMark status={measure.status} />
          {measure.pending && <PendingMark />}
        </>
      );
    case 'menu':
      return (
        <RowMenu
          title={measure.title}
          row={measure.id}
          column={at}
          isActive={isActive}
          open={menu.menuOpen}
          areas={menu.areaNames.filter(({ id }) => id !== menu.areaId)}
          onOpenChange={(open) => menu.onAction(measure.id, { kind: 'menu', open })}
          onChoose={(action) => menu.onAction(measure.id, action)}
        />
      );
  }
}
