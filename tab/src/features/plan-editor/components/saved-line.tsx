import { useSession } from '../../../components/session.tsx';
import type { EditQueue } from '../api/edit-queue.ts';
import styles from './plan-editor.module.css';

/** What has become of everything done here, read aloud when it changes. */
export function SavedLine({ state }: { state: ReturnType<EditQueue['state']> }) {
  const { text } = useSession();
  const count = (...states: readonly string[]) =>
    state.entries.filter((entry) => states.includes(entry.state)).length;
  const failed = count('refused', 'conflict');
  const unreachable = count('unreachable');
  const saving = count('waiting', 'sending');
  const words = [
    failed > 0 && text('planning.failed', { count: failed }),
    unreachable > 0 && text('planning.unreachable', { count: unreachable }),
    saving > 0 && text('planning.sending', { count: saving }),
    state.entries.length === 0 && state.saved.size > 0 && text('planning.allSaved'),
  ];
  return (
    <span role="status" className={styles.status}>
      {words.filter((part) => part !== false).join(' ')}
    </span>
  );
}
