import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './plan.module.css';

interface GoalsTableProps {
  readonly areas: PlanView['areas'];
  readonly narrow: boolean;
}

/** The second table of seed 001: the areas side by side, each with its main goal beneath. On a phone the areas stand below each other. */
export function GoalsTable({ areas, narrow }: GoalsTableProps) {
  const { text } = useSession();
  const caption = text('plan.goals.caption');
  // The cards on a phone carry the main goals already.
  if (narrow || areas.length === 0) return null;
  return (
    <section className={styles.goals}>
      <h3>{caption}</h3>
      <ScrollRegion label={caption}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {areas.map((area) => (
                <th key={area.id} scope="col">
                  {area.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{text('plan.column.mainGoal')}</th>
              {areas.map((area) => (
                <td key={area.id}>{area.mainGoal}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
