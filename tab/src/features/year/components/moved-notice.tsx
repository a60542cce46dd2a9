import { Button } from '@fluentui/react-components';
import type { YearView } from '@rod-trad/shared/contracts/year-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useMoveDate } from '../api/use-year.ts';
import { dateMove } from './date-move.ts';
import { type DateEntry, periodWords } from './period-words.ts';
import styles from './year.module.css';

interface MovedNoticeProps {
  readonly view: YearView;
  /** The date where it stood before. */
  readonly before: DateEntry;
  readonly onUndone: () => void;
}

/** That a date has been moved, and the way back. */
export function MovedNotice({ view, before, onUndone }: MovedNoticeProps) {
  const session = useSession();
  const { text } = session;
  const [key] = useState(() => crypto.randomUUID());
  const { mutate, isPending, error } = useMoveDate();
  const now = view.dates.find(({ kind }) => kind === before.kind);
  if (now === undefined || (now.from === before.from && now.to === before.to)) return null;
  const { kind } = before;
  const undo = () => {
    if (isPending) return;
    const move = dateMove({ key, kind, year: view.year }, before, now.etag);
    if (move !== undefined) mutate(move, { onSuccess: onUndone });
  };
  return (
    <Notice kind="success">
      <p>{text('year.move.done', { what: text(`year.date.${kind}`), when: periodWords(now, session) })}</p>
      {error !== null && <Failure error={error} />}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isPending} onClick={undo}>
          {text('year.move.undo')}
        </Button>
      </div>
    </Notice>
  );
}
