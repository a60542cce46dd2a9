import { Button } from '@fluentui/react-components';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import type { CellPlace } from '../../../excel/workbook.ts';
import { cellName } from '../cell-name.ts';
import type { Compared } from '../compared.ts';
import type { TableActions } from '../use-table-actions.ts';
import styles from './compare-view.module.css';

interface CompareFaultsProps {
  readonly compared: Compared;
  readonly faults: Compared['faults'];
  readonly actions: TableActions;
  readonly onShow: (cell: CellPlace) => void;
}

/** What in the table keeps rows or columns from being compared, each with its cell and, where there is one, a way out. */
export function CompareFaults({ compared, faults, actions, onShow }: CompareFaultsProps) {
  const { text } = useSession();
  return faults.map((fault) => {
    const cell = fault.kind === 'noColumn' ? { row: -1, column: fault.place } : { row: fault.row, column: 0 };
    const place = cellName(compared, cell);
    return (
      <Notice key={fault.kind === 'noColumn' ? fault.label : place} kind="error">
        <p>
          {fault.kind === 'noColumn'
            ? text('addin.compare.noColumn', { column: fault.label })
            : text('addin.compare.twice', { name: fault.name, row: compared.top + fault.first + 1 })}
        </p>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onShow(cell)}>
            {text('addin.compare.goto', { cell: place })}
          </Button>
          {fault.kind === 'twice' && compared.fresh.mayAdd && (
            <Button
              size="small"
              onClick={() => actions.perform({ kind: 'separate', compared, row: fault.row })}
            >
              {text('addin.compare.separate')}
            </Button>
          )}
        </div>
      </Notice>
    );
  });
}
