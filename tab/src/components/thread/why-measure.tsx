import type { MeasureThreadView } from '@rod-trad/shared/contracts/thread-views';
import type { ReactNode } from 'react';
import { Failure } from '../failure.tsx';
import { LinkButton } from '../link-button.tsx';
import { useSession } from '../session.tsx';
import type { ThreadLinks } from './thread-links.ts';
import { useMeasureThread } from './use-measure-thread.ts';
import styles from './why-measure.module.css';

interface WhyMeasureProps {
  readonly measureId: string;
  readonly links: ThreadLinks;
}

/** Why a measure is done: one step up at a time, to the goals. Each step leads to what it names. */
export function WhyMeasure({ measureId, links }: WhyMeasureProps) {
  const { text } = useSession();
  const { data, error, refetch } = useMeasureThread(measureId);
  if (data === undefined) {
    return error === null ? (
      <p role="status">{text('tab.loading')}</p>
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <ol className={styles.thread} aria-label={text('thread.why')}>
      {data.above.map(({ id, title, plan, unit, opens }) => (
        <Step key={id} label={text('thread.why.partOf')} beneath={unit ?? plan}>
          <Way onGo={opens ? () => links.onMeasure(id) : undefined}>{title}</Way>
        </Step>
      ))}
      <Step label={text('thread.why.plan')} beneath={data.unit?.name}>
        <Way onGo={data.unit && links.planOf(data.unit.id)}>{data.plan.title}</Way>
      </Step>
      <Step label={text('thread.why.area')} beneath={data.area.mainGoal}>
        {data.area.name}
      </Step>
      <Goals goals={data.goals} onGoal={links.onGoal} />
    </ol>
  );
}

function Goals({ goals, onGoal }: Pick<MeasureThreadView, 'goals'> & Pick<ThreadLinks, 'onGoal'>) {
  const { text } = useSession();
  if (goals.length === 0) {
    return (
      <li className={styles.loose}>
        <p>{text('thread.why.loose')}</p>
      </li>
    );
  }
  return (
    <Step label={text('thread.why.goals', { count: goals.length })}>
      {goals.map(({ id, name }) => (
        <span key={id} className={styles.goal}>
          <Way onGo={onGoal && (() => onGoal(id))}>{name}</Way>
        </span>
      ))}
    </Step>
  );
}

interface StepProps {
  readonly label: string;
  readonly beneath?: string | undefined;
  readonly children: ReactNode;
}

function Step({ label, beneath, children }: StepProps) {
  return (
    <li>
      <small>{label}</small>
      <div className={styles.what}>{children}</div>
      {beneath !== undefined && beneath !== '' && <p>{beneath}</p>}
    </li>
  );
}

function Way({ onGo, children }: { onGo: (() => void) | undefined; children: string }) {
  return onGo === undefined ? children : <LinkButton onClick={onGo}>{children}</LinkButton>;
}
