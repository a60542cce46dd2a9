import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { outcomeWords } from '../outcome-words.ts';
import type { PlanActions } from '../use-plan-actions.ts';
import styles from './action-report.module.css';
import { useSlow } from './use-slow.ts';

/** How it goes and what came of it, read aloud; and the way back or on. */
export function ActionReport({ actions }: { actions: PlanActions }) {
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
  return (
    <div className={styles.report}>
      <div ref={region} role="status" tabIndex={-1} className={styles.region}>
        {working !== undefined && <Working working={working} />}
        {outcomes.map((outcome, at) => {
          const { kind, sentences } = outcomeWords(outcome, text);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: outcomes come all at once and are never moved.
            <Notice key={at} kind={kind}>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </Notice>
          );
        })}
      </div>
      {retry !== undefined && <Button onClick={() => perform(retry)}>{text('addin.retry')}</Button>}
      {forgotten !== undefined && (
        <Button onClick={() => perform({ ...forgotten, kind: 'restore' })}>{text('addin.undo')}</Button>
      )}
    </div>
  );
}

function Working({ working: { action, progress } }: { working: NonNullable<PlanActions['working']> }) {
  const { text } = useSession();
  const slow = useSlow();
  const unit = progress?.unit ?? '';
  return (
    <>
      <div className={styles.working}>
        <Spinner size="tiny" />
        <p>
          {action.kind === 'insert'
            ? text('addin.working.insert', { unit })
            : action.kind === 'refresh' && progress !== undefined && progress.of > 1
              ? text('addin.working.refreshMany', { unit, at: progress.at, of: progress.of })
              : action.kind === 'refresh'
                ? text('addin.working.refresh', { unit })
                : text('addin.loading')}
        </p>
      </div>
      {slow && <p>{text('addin.waiting')}</p>}
    </>
  );
}
