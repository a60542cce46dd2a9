import { Button } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import type { EditQueue } from '../api/edit-queue.ts';
import styles from './plan-editor.module.css';

/** What has become of everything done here, read aloud when it changes. */
export function SavedLine({ queue, state }: { queue: EditQueue; state: ReturnType<EditQueue['state']> }) {
  const { text } = useSession();
  const retry = () => {
    for (const { act, state: reached } of state.entries) if (reached === 'unreachable') queue.retry(act.key);
  };
  const count = (...states: readonly string[]) =>
    state.entries.filter((entry) => states.includes(entry.state)).length;
  const failed = count('refused', 'conflict');
  const unreachable = count('unreachable');
  const saving = count('waiting', 'sending');
  const words = [
    failed > 0 && text('planning.failed', { count: failed }),
    unreachable > 0 &&
      `${text('planning.unreachable', { count: unreachable })} ${text('planning.unreachable.again')}`,
    saving > 0 && text('planning.sending', { count: saving }),
    state.entries.length === 0 && state.saved.size > 0 && text('planning.allSaved'),
  ];
  return (
    <>
      <span role="status" className={styles.status}>
        {words.filter((part) => part !== false).join(' ')}
      </span>
      {unreachable > 0 && (
        <Button size="small" onClick={retry}>
          {text('tab.retry')}
        </Button>
      )}
    </>
  );
}
