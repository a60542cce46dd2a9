import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './together.module.css';

/** Which plans are discussed, and what they hold of each strategy in measures, kroner and hours. */
export function Plans({ meeting }: { meeting: ConsultationView }) {
  const { text, formats } = useSession();
  const { plans, strategies } = meeting;
  return (
    <section className={styles.section} aria-label={text('together.plans')}>
      <h3 className={styles.subheading}>{text('together.plans')}</h3>
      {plans.length === 0 && <p className={styles.quiet}>{text('together.plans.none')}</p>}
      <ul>
        {plans.map((plan) => (
          <li key={plan.id}>
            {plan.title} ({text(`plan.status.${plan.status}`)},{' '}
            {text('plan.measures', { count: plan.measures })})
          </li>
        ))}
      </ul>
      {plans.length > 0 && (
        <ScrollRegion label={text('together.strategies.caption')}>
          <table className={styles.table}>
            <caption>{text('together.strategies.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('together.column.strategy')}</th>
                <th scope="col">{text('together.column.measures')}</th>
                <th scope="col">{text('together.column.kroner')}</th>
                <th scope="col">{text('together.column.hours')}</th>
              </tr>
            </thead>
            <tbody>
              {strategies.map(({ strategy, measures, kroner, hours }) => (
                <tr key={strategy}>
                  <th scope="row">{text(`measure.strategy.${strategy}`)}</th>
                  <td>{formats.number(measures)}</td>
                  <td>{formats.kroner(kroner)}</td>
                  <td>{formats.number(hours)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
