import type { ProjectedRow } from '@rod-trad/shared/contracts/projection-views';
import { useSession } from '../../../components/session.tsx';
import styles from './future.module.css';

const width = 420;
const height = 170;
const edge = { left: 40, right: 12, top: 12, bottom: 24 };

/** The range as a band with the expected line in it, and the demand as a dashed line. The table beneath says the same in numbers. */
export function FuturePicture({ rows, title }: { rows: readonly ProjectedRow[]; title: string }) {
  const { text, formats } = useSession();
  const most = Math.max(1, ...rows.flatMap(({ high, demand }) => [high, demand]));
  const x = (i: number) => edge.left + (i * (width - edge.left - edge.right)) / Math.max(1, rows.length - 1);
  const y = (value: number) => height - edge.bottom - (value / most) * (height - edge.top - edge.bottom);
  const anchor = (i: number) => (i === 0 ? 'start' : i === rows.length - 1 ? 'end' : 'middle');
  const line = (figure: 'low' | 'expected' | 'high' | 'demand') =>
    rows.map((row, i) => `${x(i).toFixed(1)},${y(row[figure]).toFixed(1)}`);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}. ${text('future.picture')}`}>
        <line className={styles.axis} x1={edge.left} x2={width - edge.right} y1={y(0)} y2={y(0)} />
        <text className={styles.tick} x={edge.left - 6} y={y(most) + 4} textAnchor="end">
          {formats.number(most)}
        </text>
        <text className={styles.tick} x={edge.left - 6} y={y(0) + 4} textAnchor="end">
          0
        </text>
        {rows.map((row, i) =>
          i % 5 === 0 ? (
            <text key={row.year} className={styles.tick} x={x(i)} y={height - 6} textAnchor={anchor(i)}>
              {row.year}
            </text>
          ) : null,
        )}
        <polygon className={styles.band} points={[...line('high'), ...line('low').toReversed()].join(' ')} />
        <polyline className={styles.expected} points={line('expected').join(' ')} />
        <polyline className={styles.demand} points={line('demand').join(' ')} />
      </svg>
      <figcaption className={styles.key}>
        <span>
          <i className={styles.keyExpected} aria-hidden="true" /> {text('future.key.expected')}
        </span>
        <span>
          <i className={styles.keyBand} aria-hidden="true" /> {text('future.key.range')}
        </span>
        <span>
          <i className={styles.keyDemand} aria-hidden="true" /> {text('future.demand')}
        </span>
      </figcaption>
    </figure>
  );
}
