import type { FunctionId } from '@rod-trad/shared/domain/workbook-function';
import { useEffect, useRef } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import type { FunctionActions } from '../use-functions.ts';
import styles from './functions-section.module.css';

interface FunctionResultProps {
  readonly functions: FunctionActions;
  /** The function whose example it is; absent for working everything out anew. */
  readonly of: FunctionId | undefined;
}

/** What came of what was asked for, beside the button that asked. */
export function FunctionResult({ functions, of }: FunctionResultProps) {
  const { text } = useSession();
  const { asked, done, error, retry } = functions;
  const place = useRef<HTMLDivElement>(null);
  const isHere = asked !== undefined && (asked.kind === 'example' ? asked.id : undefined) === of;
  const isThere = isHere && (done !== undefined || error !== null);
  useEffect(() => {
    // Beneath a button at the lower edge nobody would see it. Not every place that draws this can scroll.
    if (isThere) place.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isThere]);
  return (
    <div ref={place} className={styles.result}>
      <div role="status">
        {isHere && done !== undefined && (
          <Notice kind={done.kind === 'taken' ? 'info' : 'success'}>
            <p>
              {done.kind === 'recalculated'
                ? text('functions.recalculated')
                : text(`functions.${done.kind}`, { address: done.address })}
            </p>
          </Notice>
        )}
      </div>
      {isHere && error !== null && <Failure error={error} onRetry={retry} />}
    </div>
  );
}
