import { type ReactNode, useState } from 'react';
import { Modes } from '../../../components/modes.tsx';
import { useSession } from '../../../components/session.tsx';
import type { ThreadLinks } from '../../../components/thread/thread-links.ts';
import type { LooseWays } from './loose-lists.ts';
import { LooseThreads } from './loose-threads.tsx';
import styles from './thread.module.css';
import { ThreadDown } from './thread-down.tsx';
import { ThreadUp } from './thread-up.tsx';

const ways = ['down', 'up', 'loose'] as const;

interface ThreadPageProps extends LooseWays {
  readonly goalId: string | undefined;
  readonly onGoal: (goalId: string | undefined) => void;
  readonly links: ThreadLinks;
  readonly unitId: string | undefined;
  /** Where the unit is chosen whose measures are followed upwards. */
  readonly picker: ReactNode;
}

/** The red thread of the municipality (seed 003): down from a goal, up from a measure, and where it is broken. */
export function ThreadPage({ goalId, onGoal, links, unitId, picker, ...loose }: ThreadPageProps) {
  const { text } = useSession();
  const [way, setWay] = useState<(typeof ways)[number]>('down');
  return (
    <article aria-label={text('tab.page.thread')}>
      <h2 className={styles.title}>{text('thread.heading')}</h2>
      <p className={styles.hint}>{text('thread.about')}</p>
      <Modes
        label={text('thread.ways')}
        modes={ways}
        current={way}
        onChoose={setWay}
        nameOf={(one) => text(`thread.way.${one}`)}
      />
      {way === 'down' && <ThreadDown goalId={goalId} onGoal={onGoal} links={links} />}
      {way === 'up' && unitId !== undefined && (
        <ThreadUp key={unitId} unitId={unitId} picker={picker} links={links} />
      )}
      {way === 'loose' && <LooseThreads {...loose} />}
    </article>
  );
}
