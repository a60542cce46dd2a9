import { useSession } from '../../../components/session.tsx';
import type { Entry } from '../api/edit-queue.ts';
import styles from './plan-editor.module.css';

export type RowState = 'none' | 'saved' | 'saving' | 'waiting' | 'failed';

const glyphs = { saved: '✓', saving: '…', waiting: '⏳', failed: '!' } as const;

/** What has become of what was written in a row; nothing where nothing was. */
export function RowMark({ state }: { state: RowState }) {
  const { text } = useSession();
  if (state === 'none') return null;
  return (
    <small className={`${styles.mark} ${styles[state]}`}>
      <span aria-hidden="true">{glyphs[state]}</span> {text(`planning.mark.${state}`)}
    </small>
  );
}

/** The worst of what is on its way for each measure. */
export function rowStates(
  entries: readonly Entry[],
  saved: ReadonlySet<string>,
): ReadonlyMap<string, RowState> {
  const states = new Map<string, RowState>([...saved].map((id) => [id, 'saved']));
  const order: readonly RowState[] = ['none', 'saved', 'saving', 'waiting', 'failed'];
  for (const { act, state } of entries) {
    const own: RowState =
      state === 'unreachable' ? 'waiting' : state === 'refused' || state === 'conflict' ? 'failed' : 'saving';
    const before = states.get(act.measureId) ?? 'none';
    if (order.indexOf(own) > order.indexOf(before)) states.set(act.measureId, own);
  }
  return states;
}
