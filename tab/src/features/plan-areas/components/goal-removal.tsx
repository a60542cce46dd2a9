import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useGoalOrphans, useRemoveGoal } from '../api/use-areas.ts';
import type { GoalEntry } from './goal-entry.ts';

/** As many as are read before something is removed; the rest are found among the loose threads. */
const mostNamed = 20;

interface GoalRemovalProps {
  readonly goal: GoalEntry;
  readonly etag: string;
  readonly onDone: () => void;
}

/** Removes a goal, once it has been seen what will then serve none. */
export function GoalRemoval({ goal, etag, onDone }: GoalRemovalProps) {
  const { text } = useSession();
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onClick={() => setAsking(true)}>{text('planning.goal.remove')}</Button>;
  return (
    <Arrival>
      <Orphans goal={goal} etag={etag} onDone={onDone} onCancel={() => setAsking(false)} />
    </Arrival>
  );
}

function Orphans({ goal, etag, onDone, onCancel }: GoalRemovalProps & { onCancel: () => void }) {
  const { text } = useSession();
  const { data, error } = useGoalOrphans(goal.id);
  const removal = useRemoveGoal();
  if (error !== null) return <Failure error={error} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { areas, measures, personal } = data;
  const none = areas.length + measures.length + personal === 0;
  return (
    <Notice kind="warning">
      <p>
        <strong>{text(none ? 'planning.goal.orphans.none' : 'planning.goal.orphans')}</strong>
      </p>
      {areas.length > 0 && (
        <>
          <p>{text('planning.areas')}</p>
          <ul>
            {areas.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {measures.length > 0 && (
        <>
          <p>{text('plan.measures', { count: measures.length })}</p>
          <ul>
            {measures.slice(0, mostNamed).map(({ id, title, unit }) => (
              <li key={id}>{`${title} (${unit})`}</li>
            ))}
            {measures.length > mostNamed && (
              <li>{text('planning.goal.orphans.more', { count: measures.length - mostNamed })}</li>
            )}
          </ul>
        </>
      )}
      {personal > 0 && <p>{text('planning.goal.orphans.personal', { count: personal })}</p>}
      {!none && <p>{text('planning.goal.orphans.stay')}</p>}
      {removal.error !== null && <Failure error={removal.error} />}
      <Button
        appearance="primary"
        disabledFocusable={removal.isPending}
        onClick={() => {
          if (!removal.isPending) removal.mutate({ id: goal.id, etag }, { onSuccess: onDone });
        }}
      >
        {text('planning.goal.remove')}
      </Button>{' '}
      <Button onClick={onCancel}>{text('planning.cancel')}</Button>
    </Notice>
  );
}
