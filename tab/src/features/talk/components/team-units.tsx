import type { TeamView } from '@rod-trad/shared/contracts/talk-views';
import numbers from '../../../components/number-table.module.css';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './talk.module.css';

/** Units in numbers of people. Who they are is their leader's. */
export function TeamUnits({ units }: { units: TeamView['units'] }) {
  const { text, formats } = useSession();
  if (units.length === 0) return null;
  const columns = ['people', 'held', 'ahead', 'due'] as const;
  return (
    <>
      <h2 className={styles.heading}>{text('team.units')}</h2>
      <ScrollRegion label={text('team.units')}>
        <table className={`${numbers.table} ${styles.units}`}>
          <thead>
            <tr>
              <th scope="col">{text('team.units.unit')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {text(`team.units.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map(({ unit, counts }) => (
              <tr key={unit.id}>
                <th scope="row">{unit.name}</th>
                <td>{formats.number(counts.people)}</td>
                <td>{formats.number(counts.held)}</td>
                <td>{formats.number(counts.booked + counts.prepared)}</td>
                <td>{formats.number(counts.due + counts.postponed)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
