import styles from './privacy-line.module.css';
import { useSession } from './session.tsx';

/** Says, at the foot of what puts people's data into a workbook, who answers for it there. */
export function PrivacyLine() {
  const { text } = useSession();
  return <p className={styles.privacy}>{text('addin.privacy')}</p>;
}
