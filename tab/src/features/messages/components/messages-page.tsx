import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useMessageSettings } from '../api/use-messages.ts';
import { CadenceList } from './cadence-list.tsx';
import { Deliveries } from './deliveries.tsx';
import styles from './messages.module.css';
import { Preview } from './preview.tsx';
import { Times } from './times.tsx';

/** When and how often messages come, what the coming weeks bring, and what became of those that were sent. */
export function MessagesPage() {
  const { text } = useSession();
  const { data, error, refetch } = useMessageSettings();
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return (
    <article aria-label={text('tab.page.messages')}>
      <h2 className={styles.heading}>{text('messages.heading')}</h2>
      <p className={styles.quiet}>{text('messages.about')}</p>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <div className={styles.columns}>
        <Times view={data} />
        <CadenceList view={data} />
      </div>
      <Preview view={data} />
      <Deliveries />
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
