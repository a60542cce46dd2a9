import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';

/** The filters leave nothing, and the way back. */
export function NothingLeft({ onReset }: { onReset: () => void }) {
  const { text } = useSession();
  return (
    <Notice kind="info">
      <p>{text('gap.filter.nothing')}</p>
      <button type="button" className={styles.link} onClick={onReset}>
        {text('gap.filter.reset')}
      </button>
    </Notice>
  );
}
