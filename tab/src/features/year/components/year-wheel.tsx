import type { YearView } from '@rod-trad/shared/contracts/year-views';
import { useSession } from '../../../components/session.tsx';
import { arc, labelPoints, onWheel, ringsOf, turnOf } from './wheel-shape.ts';
import styles from './year.module.css';

const months = Array.from({ length: 12 }, (_, at) => at);

/** The year as a wheel that goes with the clock from January at the top. The list beside it says the same in words. */
export function YearWheel({ view }: { view: YearView }) {
  const { text, language } = useSession();
  const { dates, year, today } = view;
  const month = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nb-NO', {
    ...{ month: 'short', timeZone: 'UTC' },
  });
  const rings = ringsOf(dates, year);
  const points = labelPoints(dates, year, rings);
  return (
    <svg
      className={styles.wheel}
      viewBox="-110 -110 220 220"
      role="img"
      aria-label={text('year.wheel.picture', { year })}
    >
      <circle className={styles.rim} r={84} />
      <circle className={styles.rim} r={40} />
      {months.map((at) => {
        const name = onWheel(96, (at + 0.5) / 12);
        return (
          <g key={at}>
            <line className={styles.spoke} {...spoke(40, 84, at / 12)} />
            <text
              className={styles.month}
              x={name.x}
              y={name.y}
              textAnchor="middle"
              dominantBaseline="central"
            >
              {month.format(Date.UTC(year, at, 15)).replace('.', '')}
            </text>
          </g>
        );
      })}
      {dates.map(({ kind, from, to, stage }, at) => {
        const radius = 78 - (rings[at] ?? 0) * 11;
        const begins = turnOf(from, year);
        return (
          <g key={kind} className={stage === 'past' ? styles.wheelPast : styles.wheelDate}>
            {to !== undefined && <path d={arc(radius, begins, Math.min(1, turnOf(to, year, 1)))} />}
            <circle cx={points[at]?.x} cy={points[at]?.y} r={6} />
            <text x={points[at]?.x} y={points[at]?.y} textAnchor="middle" dominantBaseline="central">
              {at + 1}
            </text>
          </g>
        );
      })}
      {today.startsWith(`${year}-`) && (
        <>
          <line className={styles.today} {...spoke(34, 88, turnOf(today, year))} />
          <line className={styles.today} x1={-24} x2={-15} y1={7} y2={7} />
          <text className={styles.todayWord} x={4} textAnchor="middle" dominantBaseline="central" y={7}>
            {text('year.wheel.today')}
          </text>
        </>
      )}
      <text className={styles.wheelYear} textAnchor="middle" dominantBaseline="central" y={-9}>
        {year}
      </text>
    </svg>
  );
}

function spoke(inner: number, outer: number, turn: number) {
  const from = onWheel(inner, turn);
  const to = onWheel(outer, turn);
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}
