import { Button, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../../../components/session.tsx';
import { WordsNotice } from '../../../components/words-notice.tsx';
import { outcomeWords } from '../outcome-words.ts';
import type { TableActions } from '../use-table-actions.ts';
import styles from './action-report.module.css';
import { RowResults } from './row-results.tsx';
import { useSlow } from './use-slow.ts';

/** How it goes and what came of it, read aloud; and the way back or on. */
export function ActionReport({ actions }: { actions: TableActions }) {
  const { text } = useSession();
  const { working, outcomes, retry, perform } = actions;
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone with its table; the keyboard goes on from the message about it.
    if (document.activeElement === document.body && (outcomes.length > 0 || working !== undefined)) {
      region.current?.focus();
    }
  }, [outcomes, working]);
  const forgotten = outcomes.find((outcome) => outcome.kind === 'forgotten');
  const written = outcomes.find((outcome) => outcome.kind === 'written');
  return (
    <div className={styles.report}>
      <div ref={region} role="status" tabIndex={-1} className={styles.region}>
        {working !== undefined && <Working working={working} />}
        {outcomes.map((outcome, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: outcomes come all at once and are never moved.
          <WordsNotice key={at} words={outcomeWords(outcome, text)} />
        ))}
      </div>
      {written !== undefined && <RowResults results={written.results} />}
      {working !== undefined && <Stoppable actions={actions} />}
      {retry !== undefined && <Button onClick={() => perform(retry)}>{text('addin.retry')}</Button>}
      {forgotten !== undefined && (
        <Button onClick={() => perform({ ...forgotten, kind: 'restore' })}>{text('addin.undo')}</Button>
      )}
    </div>
  );
}

function Working({ working: { action, progress } }: { working: NonNullable<TableActions['working']> }) {
  const { text } = useSession();
  const slow = useSlow();
  const title = progress?.title ?? '';
  return (
    <>
      <div className={styles.working}>
        <Spinner size="tiny" aria-hidden />
        <p>
          {action.kind === 'insert'
            ? text('addin.working.insert', { title })
            : action.kind === 'write'
              ? text('addin.working.write', { title })
              : action.kind === 'refresh' && progress !== undefined && progress.of > 1
                ? text('addin.working.refreshMany', { title, at: progress.at, of: progress.of })
                : action.kind === 'refresh'
                  ? text('addin.working.refresh', { title })
                  : text('addin.loading')}
        </p>
      </div>
      {slow && <p>{text('addin.waiting')}</p>}
    </>
  );
}

/** How far it has come, outside what is read aloud; and a way to stop, where that leaves nothing half done. */
function Stoppable({ actions: { working, cancel } }: { actions: TableActions }) {
  const { text } = useSession();
  const rows = working?.progress?.rows;
  const kind = working?.action.kind;
  return (
    <>
      {rows !== undefined && rows.of > 0 && (
        <>
          <ProgressBar value={rows.done / rows.of} aria-label={text('addin.working.progress')} />
          <p className={styles.progress}>{text('addin.working.rows', { done: rows.done, of: rows.of })}</p>
        </>
      )}
      {(kind === 'insert' || kind === 'write') && <Button onClick={cancel}>{text('addin.cancel')}</Button>}
    </>
  );
}
