import { Spinner } from '@fluentui/react-components';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useHome } from '../api/use-home.ts';
import { usePlanActions } from '../use-plan-actions.ts';
import { useRemembered } from '../use-remembered.ts';
import { ActionReport } from './action-report.tsx';
import { InsertPlanForm } from './insert-plan-form.tsx';
import styles from './plan-pane.module.css';
import { TableList } from './table-list.tsx';

/** The whole pane. The list of tables does not wait for the service, and the form does not wait for the list. */
export function PlanPane() {
  const { text } = useSession();
  const home = useHome();
  const remembered = useRemembered();
  const actions = usePlanActions();
  return (
    <>
      {home.data !== undefined ? (
        <InsertPlanForm home={home.data} tables={remembered.data ?? []} actions={actions} />
      ) : home.error !== null ? (
        <Failure error={home.error} onRetry={() => void home.refetch()} />
      ) : (
        <Spinner size="small" label={text('addin.loading')} />
      )}
      <ActionReport actions={actions} />
      {remembered.error !== null ? (
        <Failure error={remembered.error} onRetry={() => void remembered.refetch()} />
      ) : (
        remembered.data !== undefined && <TableList tables={remembered.data} actions={actions} />
      )}
      <p className={styles.privacy}>{text('addin.privacy')}</p>
    </>
  );
}
