import { Field, Select } from '@fluentui/react-components';
import { goalSources } from '@rod-trad/shared/domain/goal';
import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import type { ThreadLinks } from '../../../components/thread/thread-links.ts';
import { useGoals } from '../../../components/use-goals.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { GoalOverview } from './goal-overview.tsx';
import { GoalThread } from './goal-thread.tsx';
import styles from './thread.module.css';

interface ThreadDownProps {
  /** Absent: all of them. */
  readonly goalId: string | undefined;
  readonly onGoal: (goalId: string | undefined) => void;
  readonly links: ThreadLinks;
}

/** From the goals down: one goal with its thread, or all of them with how much hangs on each. */
export function ThreadDown({ goalId, onGoal, links }: ThreadDownProps) {
  const { text } = useSession();
  const { data, error, refetch } = useGoals();
  if (data === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  const goals = data.goals.filter(({ removedOn }) => removedOn === undefined);
  if (goals.length === 0) {
    return (
      <Empty title={text('thread.goals.none.title')}>
        <p>{text('thread.goals.none.body')}</p>
      </Empty>
    );
  }
  const isThere = goals.some(({ id }) => id === goalId);
  return (
    <>
      <Field label={text('thread.goal')} className={styles.choice}>
        <Select value={isThere ? goalId : ''} onChange={(_, { value }) => onGoal(value || undefined)}>
          <option value="">{text('thread.goal.all')}</option>
          {goalSources.map((source) => {
            const ofSource = goals.filter((goal) => goal.source === source);
            return (
              ofSource.length > 0 && (
                <optgroup key={source} label={text(`goals.source.${source}`)}>
                  {ofSource.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </optgroup>
              )
            );
          })}
        </Select>
      </Field>
      {goalId !== undefined && !isThere && <Notice kind="warning">{text('thread.gone')}</Notice>}
      {goalId !== undefined && isThere ? (
        <GoalThread key={goalId} goalId={goalId} links={links} />
      ) : (
        <GoalOverview goals={goals} onGoal={onGoal} />
      )}
    </>
  );
}
