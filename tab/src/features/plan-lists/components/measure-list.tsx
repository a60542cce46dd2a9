import type { PlanBody } from '@rod-trad/shared/contracts/plan-view';
import { useMemo, useState } from 'react';
import { EvaluationMark } from '../../../components/evaluation-mark.tsx';
import { MeasureTitle } from '../../../components/measure-title.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark, StatusMark } from '../../../components/status-mark.tsx';
import { FilterFields } from './filter-fields.tsx';
import { everything, filterMeasures, type ListedMeasure } from './plan-filter.ts';
import styles from './plan-lists.module.css';

export interface PlanListProps {
  readonly view: PlanBody & { readonly plan: NonNullable<PlanBody['plan']> };
  readonly onOpen: (measureId: string) => void;
}

/** The measures one after the other, those that are due first on top; narrowed to what is sought. */
export function MeasureList({ view, onOpen }: PlanListProps) {
  const { text } = useSession();
  const [filter, setFilter] = useState(everything);
  const listed = useMemo(() => filterMeasures(view.areas, filter), [view.areas, filter]);
  const sorted = listed.toSorted((a, b) => (a.measure.dueOn ?? '9').localeCompare(b.measure.dueOn ?? '9'));
  return (
    <>
      <FilterFields view={view} filter={filter} listed={listed} onChange={setFilter} />
      {listed.length === 0 && <p>{text('planning.list.none')}</p>}
      <ul className={styles.list} aria-label={text('plan.mode.list')}>
        {sorted.map((one) => (
          <ListItem key={one.measure.id} listed={one} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

function ListItem({
  listed: { area, measure },
  onOpen,
}: { listed: ListedMeasure } & Pick<PlanListProps, 'onOpen'>) {
  const { text, formats } = useSession();
  const facts = [
    area.name,
    text(`measure.strategy.${measure.strategy}`),
    measure.years.join(', '),
    measure.owner?.name,
    measure.dueOn && `${text('plan.column.dueOn')} ${formats.day(measure.dueOn)}`,
  ].filter((part) => part !== undefined && part !== '');
  return (
    <li>
      <MeasureTitle measure={measure} onOpen={onOpen} />
      <StatusMark status={measure.status} /> {measure.pending && <PendingMark />}{' '}
      <EvaluationMark measure={measure} />
      <p className={styles.facts}>{facts.join(' · ')}</p>
    </li>
  );
}
