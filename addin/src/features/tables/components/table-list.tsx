import { Button } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import type { ListedTable } from '../../../excel/list-tables.ts';
import type { TableActions } from '../use-table-actions.ts';
import { TableEntry } from './table-entry.tsx';
import styles from './table-list.module.css';

interface TableListProps {
  readonly tables: readonly ListedTable[];
  readonly actions: TableActions;
}

/** The tables from us in this workbook. */
export function TableList({ tables, actions }: TableListProps) {
  const { text } = useSession();
  return (
    <section className={styles.section} aria-labelledby="tables">
      <div className={styles.head}>
        <h2 id="tables">{text('addin.tables')}</h2>
        {tables.length > 1 && (
          <Button
            size="small"
            disabledFocusable={actions.working !== undefined}
            onClick={() => actions.perform({ kind: 'refresh', tables })}
          >
            {text('addin.refreshAll')}
          </Button>
        )}
      </div>
      {tables.length === 0 ? (
        <p className={styles.none}>{text('addin.tables.none')}</p>
      ) : (
        <ul className={styles.list}>
          {tables.map((table, place) => (
            <TableEntry key={table.tableName} table={table} place={place} actions={actions} />
          ))}
        </ul>
      )}
    </section>
  );
}
