import type { EffectRow } from '@rod-trad/shared/contracts/effect-views';
import { useSession } from '../session.tsx';
import styles from './effect.module.css';

/** What a row is about, and whether it is critical. */
export function CompetenceName({ row: { competence } }: { row: Pick<EffectRow, 'competence'> }) {
  const { text } = useSession();
  return (
    <>
      {competence.name}
      <small className={styles.area}>
        {competence.area}
        {competence.critical && <strong> {text('gap.critical')}</strong>}
      </small>
    </>
  );
}
