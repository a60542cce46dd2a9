import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { useGoals } from '../../../components/use-goals.ts';
import { useRestoreGoal } from '../api/use-areas.ts';
import type { GoalEntry } from './goal-entry.ts';
import { GoalForm } from './goal-form.tsx';
import styles from './plan-areas.module.css';

/** What the municipality is to reach, where it is laid down, and what serves it. */
export function GoalList() {
  const { text } = useSession();
  const { data, error, refetch } = useGoals();
  /** The goal in the panel; `new` for one that is not there yet. */
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState(false);
  const show = (id: string) => {
    setChosen(id);
    setOpen(true);
  };
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const goal = data.goals.find(({ id }) => id === chosen);
  return (
    <section aria-label={text('planning.goals')}>
      <h3 className={styles.heading}>{text('planning.goals')}</h3>
      <ul className={styles.list}>
        {data.goals.map((one) => (
          <GoalItem key={one.id} goal={one} onEdit={() => show(one.id)} />
        ))}
      </ul>
      {data.mayEdit && <Button onClick={() => show('new')}>{text('planning.goal.add')}</Button>}
      <SidePanel
        title={text(chosen === 'new' ? 'planning.goal.add' : 'planning.goal.edit.title')}
        open={open}
        onClose={() => setOpen(false)}
      >
        {chosen !== undefined && <GoalForm key={chosen} goal={goal} onDone={() => setOpen(false)} />}
      </SidePanel>
    </section>
  );
}

function GoalItem({ goal, onEdit }: { goal: GoalEntry; onEdit: () => void }) {
  const { text, formats } = useSession();
  const { mutate, isPending, error } = useRestoreGoal();
  const { id, etag, areas, removedOn } = goal;
  return (
    <li>
      <strong>{goal.title}</strong> {goal.pending && <PendingMark />}
      <p className={styles.facts}>
        {[
          text(`goals.source.${goal.source}`),
          text('plan.measures', { count: goal.counts.measures }),
          ...areas.map(({ name }) => name),
        ].join(' · ')}
      </p>
      {error !== null && <Failure error={error} />}
      {removedOn !== undefined && (
        <p className={styles.facts}>{text('planning.goal.removed', { on: formats.day(removedOn) })}</p>
      )}
      {etag !== undefined && removedOn === undefined && (
        <Button size="small" aria-label={text('planning.goal.edit', { name: goal.title })} onClick={onEdit}>
          {text('planning.change')}
        </Button>
      )}
      {etag !== undefined && removedOn !== undefined && (
        <Button size="small" disabledFocusable={isPending} onClick={() => mutate({ id, etag })}>
          {text('planning.goal.restore')}
        </Button>
      )}
    </li>
  );
}
