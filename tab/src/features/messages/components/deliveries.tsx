import { Failure } from '../../../components/failure.tsx';
import numbers from '../../../components/number-table.module.css';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useDeliveries } from '../api/use-messages.ts';
import styles from './messages.module.css';

/** States side by side; what is on its way is neither here nor there for long. */
const columns = {
  waiting: ['planned', 'sending'],
  sent: ['sent'],
  answered: ['answered'],
  merged: ['merged'],
  blocked: ['blocked'],
  failed: ['failed'],
  cancelled: ['cancelled'],
} as const;
const columnNames = Object.keys(columns) as readonly (keyof typeof columns)[];

/** What became of the messages of the last weeks. Numbers of the whole municipality, and nobody. */
export function Deliveries() {
  const { text, formats } = useSession();
  const { data, error, refetch } = useDeliveries();
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { kinds, days } = data;
  return (
    <section aria-labelledby="messages-deliveries">
      <h3 id="messages-deliveries" className={styles.subheading}>
        {text('messages.deliveries')}
      </h3>
      <p className={styles.quiet}>{text('messages.deliveries.about', { count: days / 7 })}</p>
      {kinds.length === 0 ? (
        <p className={styles.sum}>{text('messages.deliveries.none')}</p>
      ) : (
        <ScrollRegion label={text('messages.deliveries.table')}>
          <table className={numbers.table}>
            <thead>
              <tr>
                <th scope="col">{text('messages.kind')}</th>
                {columnNames.map((name) => (
                  <th key={name} scope="col">
                    {text(`messages.state.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {kinds.map(({ kind, states }) => (
                <tr key={kind}>
                  <th scope="row" className={styles.name}>
                    {text(`nudge.kind.${kind}`)}
                  </th>
                  {columnNames.map((name) => {
                    const counted = states.filter(({ state }) => columns[name].some((one) => one === state));
                    return (
                      <td key={name}>{formats.number(counted.reduce((sum, { count }) => sum + count, 0))}</td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <p className={styles.quiet}>{text('messages.deliveries.blocked')}</p>
    </section>
  );
}
