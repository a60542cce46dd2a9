import { Button } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import type { ListedTable } from '../../../excel/list-tables.ts';
import type { Action } from '../perform-action.ts';
import type { TableActions } from '../use-table-actions.ts';
import styles from './table-list.module.css';

interface TableEntryProps {
  readonly table: ListedTable;
  readonly place: number;
  readonly actions: TableActions;
}

/** One table: what, where, of what moment, how long, and what can be done with it. */
export function TableEntry({ table, place, actions }: TableEntryProps) {
  const { text, formats } = useSession();
  const { sheet } = table;
  const choices: readonly (readonly [string, Action])[] = [
    [text('addin.refresh'), { kind: 'refresh', tables: [table] }],
    ...(table.guarded.length > 0
      ? ([[text('addin.compare'), { kind: 'compare', table }]] as const satisfies [string, Action][])
      : []),
    [text('addin.show'), { kind: 'show', table }],
    [text('addin.forget'), { kind: 'forget', table, place }],
  ];
  return (
    <li className={styles.entry}>
      <h3>{table.title}</h3>
      <p>{sheet === undefined ? text('addin.table.gone') : text('addin.table.sheet', { sheet })}</p>
      <p>
        {text('addin.table.asOf', { when: formats.moment(table.asOf) })} ·{' '}
        {text('addin.table.rows', { count: table.rows })}
      </p>
      <div className={styles.choices}>
        {choices.map(([label, action]) => (
          <Button
            key={action.kind}
            size="small"
            appearance={action.kind === 'refresh' || action.kind === 'compare' ? 'secondary' : 'subtle'}
            className={styles.choice}
            aria-label={`${label}: ${sheet ?? table.title}`}
            disabledFocusable={actions.working !== undefined}
            onClick={() => actions.perform(action)}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
