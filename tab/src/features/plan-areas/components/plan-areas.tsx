import { Button } from '@fluentui/react-components';
import type { AreasView } from '@rod-trad/shared/contracts/goal-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useAreas } from '../api/use-areas.ts';
import { type AreaEntry, type AreaTask, areaTitle } from './area-draft.ts';
import { AreaForm } from './area-form.tsx';
import { GoalList } from './goal-list.tsx';
import styles from './plan-areas.module.css';

/** The areas a unit plans in, inherited, narrowed or its own, and the goals they serve. */
export function PlanAreas({ unitId }: { unitId: string }) {
  const { text } = useSession();
  const { data, error, refetch } = useAreas(unitId);
  const [task, setTask] = useState<AreaTask>();
  const [open, setOpen] = useState(false);
  const show = (chosen: AreaTask) => {
    setTask(chosen);
    setOpen(true);
  };
  if (data === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      <section aria-label={text('planning.areas')}>
        <h3 className={styles.heading}>{text('planning.areas')}</h3>
        <p className={styles.facts}>{text('planning.areas.about')}</p>
        <ul className={styles.list}>
          {data.areas.map((area) => (
            <AreaItem key={area.id} area={area} view={data} onShow={show} />
          ))}
        </ul>
        <div className={styles.buttons}>
          {data.mayAddHere && (
            <Button onClick={() => show({ kind: 'add', everywhere: false })}>
              {text('planning.area.addHere', { unit: data.unit.name })}
            </Button>
          )}
          {data.mayAddEverywhere && (
            <Button onClick={() => show({ kind: 'add', everywhere: true })}>
              {text('planning.area.addEverywhere')}
            </Button>
          )}
        </div>
      </section>
      <GoalList />
      <SidePanel title={areaTitle(text, task)} open={open} onClose={() => setOpen(false)}>
        {task !== undefined && (
          <AreaForm key={JSON.stringify(task)} task={task} view={data} onDone={() => setOpen(false)} />
        )}
      </SidePanel>
    </>
  );
}

interface AreaItemProps {
  readonly area: AreaEntry;
  readonly view: AreasView;
  readonly onShow: (task: AreaTask) => void;
}

function AreaItem({ area, view, onShow }: AreaItemProps) {
  const { text } = useSession();
  const goals = area.goalIds.flatMap((id) => view.goals.find((goal) => goal.id === id)?.name ?? []);
  const origin =
    area.narrows === undefined
      ? text(`planning.origin.${area.origin}`, { unit: area.unit?.name ?? '' })
      : text('planning.origin.narrowed', { area: area.narrows.name });
  return (
    <li>
      <strong>{area.name}</strong> {area.pending && <PendingMark />}
      <p>{area.mainGoal}</p>
      <p className={styles.facts}>{[origin, text('plan.measures', { count: area.measures })].join(' · ')}</p>
      <p className={styles.facts}>
        {goals.length === 0
          ? text('planning.area.noGoals')
          : text('planning.area.goals', { goals: goals.join('; ') })}
      </p>
      <div className={styles.buttons}>
        {area.etag !== undefined && (
          <Button
            size="small"
            aria-label={text('planning.area.edit', { name: area.name })}
            onClick={() => onShow({ kind: 'edit', id: area.id })}
          >
            {text('planning.change')}
          </Button>
        )}
        {view.mayAddHere && area.origin !== 'here' && (
          <Button
            size="small"
            aria-label={text('planning.area.narrow', { name: area.name })}
            onClick={() => onShow({ kind: 'narrow', id: area.id })}
          >
            {text('planning.narrow')}
          </Button>
        )}
      </div>
    </li>
  );
}
