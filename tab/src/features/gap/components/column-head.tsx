import { useSession } from '../../../components/session.tsx';
import styles from './gap-map.module.css';

interface ColumnHeadProps {
  readonly name: string;
  readonly critical: boolean;
  /** Where the areas have no heading of their own. */
  readonly area?: string;
}

/** A competence over its column. */
export function ColumnHead({ name, critical, area }: ColumnHeadProps) {
  const { text } = useSession();
  return (
    <>
      {name} {critical && <strong className={styles.critical}>{text('gap.critical')}</strong>}
      {area !== undefined && <small className={styles.areaOf}>{area}</small>}
    </>
  );
}
