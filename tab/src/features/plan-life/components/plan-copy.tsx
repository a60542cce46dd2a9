import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { usePlanCopy } from '../api/use-plans.ts';
import styles from './plan-life.module.css';

/** The plan as it was when it was closed: what has been renamed or moved since is not changed here. */
export function PlanCopy({ planId }: { planId: string }) {
  const { text, formats } = useSession();
  const [open, setOpen] = useState(false);
  const { data, error } = usePlanCopy(planId, open);
  return (
    <details className={styles.copy} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('planning.copy')}</summary>
      {error !== null && <Failure error={error} />}
      {open && data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && (
        <>
          <p className={styles.facts}>
            {[formats.moment(data.closedAt), data.closedBy?.name]
              .filter((part) => part !== undefined)
              .join(', ')}
          </p>
          {data.areas.map((area) => (
            <section key={area.name} aria-label={area.name}>
              <h4>{area.name}</h4>
              <p className={styles.facts}>{area.mainGoal}</p>
              <ol>
                {area.measures.map(({ id, title, years, status }) => (
                  <li key={id}>{`${title} (${years.join(', ')}): ${text(`measure.status.${status}`)}`}</li>
                ))}
              </ol>
            </section>
          ))}
        </>
      )}
    </details>
  );
}
