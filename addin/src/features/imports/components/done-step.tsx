import { Button } from '@fluentui/react-components';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useImports } from '../api/use-imports.ts';
import type { ImportFlow } from '../use-import.ts';
import { EntryProgress } from './entry-progress.tsx';
import styles from './imports.module.css';

/** How far it has come, and then what it did. It goes on by itself, whoever watches. */
export function DoneStep({ flow }: { flow: ImportFlow }) {
  const { text } = useSession();
  const { data, failureReason } = useImports();
  const begun = flow.state.entry;
  const entry = data?.entries.find(({ id }) => id === begun?.id) ?? begun;
  const writing = entry?.state === 'writing';
  return (
    <>
      <h2 tabIndex={-1}>
        {entry === undefined
          ? text('importing.plan.heading.nothing')
          : text(`importing.run.heading.${entry.state}`, { name: entry.fileName })}
      </h2>
      <div role="status">
        {entry === undefined ? (
          <Notice kind="success">{text('importing.run.nothing')}</Notice>
        ) : (
          <EntryProgress entry={entry} />
        )}
      </div>
      {writing && <p>{text('addinImport.kept')}</p>}
      {writing && failureReason !== null && <Notice kind="info">{text('importing.run.lost')}</Notice>}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={flow.restart}>
          {text('addinImport.another')}
        </Button>
      </div>
    </>
  );
}
