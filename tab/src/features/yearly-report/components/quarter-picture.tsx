import type { YearlyReportView } from '@rod-trad/shared/contracts/evaluation-views';
import { measureStatuses } from '@rod-trad/shared/domain/measure';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import styles from './yearly-report.module.css';

/** How the measures stood as each quarter ended: a table one can read, with a bar behind each number. */
export function QuarterPicture({ quarters }: Pick<YearlyReportView, 'quarters'>) {
  const { text } = useSession();
  const caption = text('yearly.quarters');
  if (quarters.length === 0) return null;
  const most = Math.max(
    1,
    ...quarters.flatMap(({ counts }) => measureStatuses.map((status) => counts[status])),
  );
  const name = (on: string) => {
    const quarter = ends.indexOf(on.slice(5));
    if (quarter < 0) return text('yearly.quarters.today');
    return text('yearly.quarter', { quarter: quarter + 1, year: on.slice(0, 4) });
  };
  return (
    <section className={styles.part}>
      <h3>{caption}</h3>
      <ScrollRegion label={caption}>
        <table className={styles.picture}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <td />
              {quarters.map(({ on }) => (
                <th key={on} scope="col">
                  {name(on)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measureStatuses.map((status) => (
              <tr key={status}>
                <th scope="row">
                  <StatusMark status={status} />
                </th>
                {quarters.map(({ on, counts }) => (
                  <td key={on} style={{ ['--share' as string]: counts[status] / most }}>
                    {counts[status]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className={styles.hint}>{text('yearly.quarters.hint')}</p>
    </section>
  );
}

const ends = ['03-31', '06-30', '09-30', '12-31'];
