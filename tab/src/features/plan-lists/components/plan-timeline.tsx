import { type CSSProperties, useMemo, useState } from 'react';
import { MeasureTitle } from '../../../components/measure-title.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { FilterFields } from './filter-fields.tsx';
import type { PlanListProps } from './measure-list.tsx';
import { everything, filterMeasures, type ListedMeasure } from './plan-filter.ts';
import styles from './plan-lists.module.css';

/** The measures along the years, in the order in which they begin: a bar where each has its years, and its due date as a mark. */
export function PlanTimeline({ view, onOpen }: PlanListProps) {
  const { text } = useSession();
  const [filter, setFilter] = useState(everything);
  const listed = useMemo(() => filterMeasures(view.areas, filter), [view.areas, filter]);
  const sorted = listed.toSorted((a, b) => firstOf(a) - firstOf(b) || lastOf(a) - lastOf(b));
  const { years } = view.plan;
  return (
    <>
      <FilterFields view={view} filter={filter} listed={listed} onChange={setFilter} />
      {listed.length === 0 ? (
        <p>{text('planning.list.none')}</p>
      ) : (
        <ScrollRegion label={text('plan.mode.timeline')}>
          <table className={styles.timeline}>
            <caption className="visually-hidden">{text('plan.mode.timeline')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('plan.column.measure')}</th>
                {years.map((year) => (
                  <th key={year} scope="col" className={styles.year}>
                    {year}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sorted.map((one) => (
                <TimelineRow key={one.measure.id} listed={one} years={years} onOpen={onOpen} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </>
  );
}

interface TimelineRowProps extends Pick<PlanListProps, 'onOpen'> {
  readonly listed: ListedMeasure;
  readonly years: readonly number[];
}

function TimelineRow({ listed: { measure }, years, onOpen }: TimelineRowProps) {
  const { text, formats } = useSession();
  const { dueOn } = measure;
  return (
    <tr>
      <th scope="row">
        <MeasureTitle measure={measure} onOpen={onOpen} />
        <StatusMark status={measure.status} />
      </th>
      {years.map((year) => {
        const isDue = dueOn?.startsWith(String(year));
        return (
          <td key={year}>
            {measure.years.includes(year) && (
              <span className={styles.bar}>
                <span className="visually-hidden">x</span>
              </span>
            )}
            {isDue && dueOn !== undefined && (
              <span className={styles.due} style={{ '--within': shareOfYear(dueOn) } as CSSProperties}>
                <span aria-hidden="true">◆ </span>
                {text('planning.timeline.due', { on: formats.day(dueOn) })}
              </span>
            )}
          </td>
        );
      })}
    </tr>
  );
}

const firstOf = ({ measure }: ListedMeasure) => measure.years[0] ?? 9999;
const lastOf = ({ measure }: ListedMeasure) => measure.years.at(-1) ?? 9999;

/** How far into its year a day is, from 0 to 1. */
function shareOfYear(day: string): number {
  return (Number(day.slice(5, 7)) - 1) / 12;
}
