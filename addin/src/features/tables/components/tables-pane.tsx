import { Spinner } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { PrivacyLine } from '../../../components/privacy-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useChoices } from '../../../datasets/use-choices.ts';
import { useTableActions } from '../use-table-actions.ts';
import { useTables } from '../use-tables.ts';
import { ActionReport } from './action-report.tsx';
import { CompareView } from './compare-view.tsx';
import { InsertForm } from './insert-form.tsx';
import { Remains } from './remains.tsx';
import { TableList } from './table-list.tsx';

/**
 * The whole pane. The list of tables does not wait for the service, and the form does not wait for the list.
 *
 * @param children what the pane has beside tables, told whether something is being done to one; away while one is compared
 */
export function TablesPane({ children }: { children: (busy: boolean) => ReactNode }) {
  const { text, workbook } = useSession();
  const choices = useChoices();
  const tables = useTables();
  const actions = useTableActions();
  const { compared, working } = actions;
  useEffect(() => {
    // Where Excel does not let us listen, the comparison says so.
    workbook.watchOthers().catch(() => undefined);
  }, [workbook]);
  if (compared !== undefined) return <CompareView compared={compared} actions={actions} />;
  if (working !== undefined && ['compare', 'write', 'separate'].includes(working.action.kind)) {
    return <ActionReport actions={actions} />;
  }
  return (
    <>
      {choices.data !== undefined ? (
        <InsertForm choices={choices.data} tables={tables.data ?? []} actions={actions} />
      ) : choices.error !== null ? (
        <Failure error={choices.error} onRetry={() => void choices.refetch()} />
      ) : (
        <Spinner size="small" label={text('addin.loading')} />
      )}
      <ActionReport actions={actions} />
      {tables.error !== null ? (
        <Failure error={tables.error} onRetry={() => void tables.refetch()} />
      ) : (
        tables.data !== undefined && <TableList tables={tables.data} actions={actions} />
      )}
      {working === undefined && <Remains />}
      {children(working !== undefined)}
      <PrivacyLine />
    </>
  );
}
