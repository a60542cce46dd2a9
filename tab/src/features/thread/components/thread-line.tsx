import type { MeasureView } from '@rod-trad/shared/contracts/measure-views';
import type { GoalThreadView } from '@rod-trad/shared/contracts/thread-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import styles from './thread.module.css';
import { useCountWords } from './use-count-words.ts';

interface ThreadLineProps {
  readonly kind: 'goal' | 'area' | 'plan' | 'measure';
  readonly name: string;
  readonly counts: Partial<GoalThreadView['counts']>;
  readonly mainGoal?: string;
  /** The area serves the goal by single measures alone. */
  readonly viaMeasures?: boolean;
  readonly measure?: Pick<MeasureView, 'status' | 'years'>;
  /** It is the row the keyboard is in. */
  readonly active?: boolean;
  readonly onPlan?: (() => void) | undefined;
}

/** A line of the tree: what it is, what it is called, and what hangs on it. */
export function ThreadLine(props: ThreadLineProps) {
  const { kind, name, counts, mainGoal, viaMeasures = false, measure, active = false, onPlan } = props;
  const { text } = useSession();
  const words = useCountWords();
  const facts = [measure?.years.join(', '), words(counts)].filter(
    (part) => part !== undefined && part !== '',
  );
  return (
    <>
      <small className={styles.kind}>{text(`thread.kind.${kind}`)}</small>{' '}
      <span className={kind === 'measure' ? undefined : styles.name}>{name}</span>
      {measure !== undefined && (
        <>
          {' '}
          <StatusMark status={measure.status} />
        </>
      )}
      {mainGoal !== undefined && (
        <p className={styles.beneath}>{text('thread.mainGoal', { goal: mainGoal })}</p>
      )}
      {viaMeasures && <p className={styles.beneath}>{text('thread.viaMeasures')}</p>}
      <p className={styles.beneath}>{facts.join(' · ')}</p>
      {onPlan !== undefined && (
        <LinkButton tabIndex={active ? 0 : -1} onClick={onPlan}>
          {text('thread.openPlan')}
        </LinkButton>
      )}
    </>
  );
}
