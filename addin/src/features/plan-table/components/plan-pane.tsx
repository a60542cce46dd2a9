import { Spinner } from '@fluentui/react-components';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useHome } from '../api/use-home.ts';
import { usePlanActions } from '../use-plan-actions.ts';
import { useTables } from '../use-tables.ts';
import { ActionReport } from './action-report.tsx';
import { InsertPlanForm } from './insert-plan-form.tsx';
import styles from './plan-pane.module.css';
import { TableList } from './table-list.tsx';

/** The whole pane. The list of tables does not wait for the service, and the form does not wait for the list. */
export function PlanPane() {
  const { text } = useSession();
  const home = useHome();
  const tables = useTables();
  const actions = usePlanActions();
  return (
    <>
      {home.data !== undefined ? (
        <InsertPlanForm home={home.data} tables={tables.data ?? []} actions={actions} />
      ) : home.error !== null ? (
        <Failure error={home.error} onRetry={() => void home.refetch()} />
      ) : (
        <Spinner size="small" label={text('addin.loading')} />
      )}
      <ActionReport actions={actions} />
      {tables.error !== null ? (
        <Failure error={tables.error} onRetry={() => void tables.refetch()} />
      ) : (
        tables.data !== undefined && <TableList tables={tables.data} actions={actions} />
      )}
      <p className={styles.privacy}>{text('addin.privacy')}</p>
    </>
  );
}
