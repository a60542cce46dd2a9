import type { RoundDebtView } from '@rod-trad/shared/contracts/rounds-views';
import { useSession } from '../../../components/session.tsx';
import { Bar } from './bar.tsx';
import styles from './rounds.module.css';

/** Kartleggingsgjeld: what has been asked for and never used (seed 002: "bortkastet og demotiverende"). */
export function DebtMeter({ debt }: { debt: RoundDebtView }) {
  const { text } = useSession();
  return (
    <section className={styles.debt} aria-label={text('rounds.debt.title')}>
      <h3 className={styles.subheading}>{text('rounds.debt.title')}</h3>
      <p className={styles.strong}>
        <DebtWords debt={debt} />
      </p>
      {debt.collected > 0 && <Bar whole={debt.collected} parts={[{ kind: 'done', count: debt.used }]} />}
      {debt.unused > 0 && <p className={styles.quiet}>{text('rounds.debt.what')}</p>}
      <p className={styles.quiet}>{text('rounds.debt.rule')}</p>
    </section>
  );
}

export function DebtWords({ debt: { collected, unused } }: { debt: RoundDebtView }) {
  const { text, formats } = useSession();
  if (collected === 0) return text('rounds.debt.none');
  if (unused === 0) return text('rounds.debt.all', { count: collected });
  return text('rounds.debt.some', { collected: formats.number(collected), unused: formats.number(unused) });
}
