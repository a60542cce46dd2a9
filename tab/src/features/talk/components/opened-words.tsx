import type { TalkPointView } from '@rod-trad/shared/contracts/talk-views';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './talk.module.css';

/** A text as it was written, or why it cannot be shown. */
export function OpenedWords({ opened }: { opened: Pick<TalkPointView, 'text' | 'locked'> }) {
  const { text } = useSession();
  const { locked } = opened;
  if (locked !== undefined) {
    return <Notice kind="warning">{text(`talk.locked.${locked.reason}`, { key: locked.key ?? '' })}</Notice>;
  }
  if (opened.text === '') return <p className={styles.quiet}>{text('talk.answer.none')}</p>;
  return <p className={styles.words}>{opened.text}</p>;
}
