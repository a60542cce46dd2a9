import type { TrendPoint } from '@rod-trad/shared/contracts/gap-advice-views';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap-advice.module.css';

const width = 400;
const height = 150;
const edge = { left: 34, right: 6, top: 10, bottom: 22 };
const figures = ['met', 'gap', 'unknown'] as const;

/** How it has gone: a column for each day, of three parts told apart by their pattern; and the same as numbers. */
export function AdviceTrend({ points }: { points: readonly TrendPoint[] }) {
  const { text, formats } = useSession();
  const label = text('advice.trend');
  return (
    <>
      <p className={styles.quiet}>{text('advice.trend.about')}</p>
      <TrendPicture points={points} />
      <ScrollRegion label={label}>
        <table className={styles.table}>
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{text('advice.trend.day')}</th>
              {figures.map((figure) => (
                <th key={figure} scope="col">
                  {text(`gap.total.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.on}>
                <th scope="row">{formats.day(point.on)}</th>
                {figures.map((figure) => (
                  <td key={figure}>{formats.number(point[figure])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function TrendPicture({ points }: { points: readonly TrendPoint[] }) {
  const { text, formats } = useSession();
  const most = Math.max(1, ...points.map(({ met, gap, unknown }) => met + gap + unknown));
  const room = height - edge.top - edge.bottom;
  const step = (width - edge.left - edge.right) / Math.max(1, points.length);
  const anchor = (i: number) => (i === 0 ? 'start' : i === points.length - 1 ? 'end' : 'middle');
  const y = (value: number) => height - edge.bottom - (value / most) * room;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={text('advice.trend.picture')}>
        <defs>
          <pattern id="gap-trend-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
            <path className={styles.hatch} d="M0 6L6 0M-1 1L1 -1M5 7L7 5" />
          </pattern>
        </defs>
        <text className={styles.tick} x={edge.left - 6} y={y(most) + 8} textAnchor="end">
          {formats.number(most)}
        </text>
        <text className={styles.tick} x={edge.left - 6} y={y(0)} textAnchor="end">
          0
        </text>
        {points.map((point, i) => {
          const x = edge.left + i * step + step * 0.15;
          let from = 0;
          const parts = figures.map((figure) => {
            const part = { figure, bottom: from, top: from + point[figure] };
            from = part.top;
            return part;
          });
          return (
            <g key={point.on}>
              {parts.map(({ figure, bottom, top }) => (
                <rect
                  key={figure}
                  className={styles[`bar-${figure}`]}
                  x={x}
                  width={step * 0.7}
                  y={y(top)}
                  height={y(bottom) - y(top)}
                />
              ))}
              {/* The first, the last and one between: the table has every day. */}
              {(i === 0 || i === Math.floor(points.length / 2) || i === points.length - 1) && (
                <text
                  className={styles.tick}
                  x={i === 0 ? x : i === points.length - 1 ? x + step * 0.7 : x + step * 0.35}
                  y={height - 6}
                  textAnchor={anchor(i)}
                >
                  {formats.day(point.on)}
                </text>
              )}
            </g>
          );
        })}
        <line className={styles.axis} x1={edge.left} x2={width - edge.right} y1={y(0)} y2={y(0)} />
      </svg>
      <figcaption className={styles.key} aria-hidden="true">
        {figures.map((figure) => (
          <span key={figure}>
            <svg width="16" height="12" aria-hidden="true">
              <rect className={styles[`bar-${figure}`]} x="1" y="1" width="14" height="10" />
            </svg>{' '}
            {text(`gap.total.${figure}`)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
