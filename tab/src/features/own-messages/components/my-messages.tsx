import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useOwnNudges } from '../api/use-own-nudges.ts';
import { MessageChoices } from './message-choices.tsx';
import styles from './my-messages.module.css';

/** What one has chosen of messages in the chat. Asked for when somebody looks: most people never do. */
export function MyMessages() {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useOwnNudges(open);
  return (
    <details className={styles.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{text('myMessages.heading')}</h3>
      </summary>
      <p className={styles.quiet}>{text('myMessages.about')}</p>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && open && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && <MessageChoices view={data} />}
    </details>
  );
}
