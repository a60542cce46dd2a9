import { Button } from '@fluentui/react-components';
import type { WaitingItem, WaitingPlace } from '@rod-trad/shared/contracts/waiting-routes';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useWaiting } from '../api/use-waiting.ts';
import styles from './waiting-list.module.css';

/** So many are seen at a glance. */
const glance = 6;

interface WaitingListProps {
  /** The way to where something is done; undefined for a place one is at already. */
  readonly wayTo: (place: WaitingPlace) => (() => void) | undefined;
}

/** What waits for the person, the most pressing first: the same as the chat asks about, whether or not it has. */
export function WaitingList({ wayTo }: WaitingListProps) {
  const { text } = useSession();
  const { data, error, refetch } = useWaiting();
  const [all, setAll] = useState(false);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { items } = data;
  const shown = all ? items : items.slice(0, glance);
  return (
    <section className={styles.waiting} aria-labelledby="waiting">
      <h2 id="waiting">{text('waiting.heading')}</h2>
      {items.length === 0 ? (
        <p className={styles.quiet}>{text('waiting.none')}</p>
      ) : (
        <ul>
          {shown.map((item) => (
            <Line key={item.id} item={item} go={wayTo(item.place)} />
          ))}
        </ul>
      )}
      {shown.length < items.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {text('waiting.more', { count: items.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function Line({ item: { title, detail }, go }: { item: WaitingItem; go: (() => void) | undefined }) {
  const { text } = useSession();
  return (
    <li>
      <div>
        <strong>{title}</strong>
        <p className={styles.quiet}>{detail}</p>
      </div>
      {go !== undefined && (
        <Button size="small" aria-label={text('waiting.open.what', { what: detail })} onClick={go}>
          {text('waiting.open')}
        </Button>
      )}
    </li>
  );
}
