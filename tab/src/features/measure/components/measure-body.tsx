import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { PendingMark, StatusMark } from '../../../components/status-mark.tsx';
import type { ThreadLinks } from '../../../components/thread/thread-links.ts';
import { WhyMeasure } from '../../../components/thread/why-measure.tsx';
import { EvaluationSection } from './evaluation-section.tsx';
import { FollowUpForm } from './follow-up-form.tsx';
import { FollowUpHistory } from './follow-up-history.tsx';
import styles from './measure.module.css';
import { MeasureChanges } from './measure-changes.tsx';
import { MeasureDescription } from './measure-description.tsx';
import { MeasureEffect } from './measure-effect.tsx';
import { MeasureFacts } from './measure-facts.tsx';
import { MeasureLife } from './measure-life.tsx';

interface MeasureBodyProps {
  readonly measure: MeasureDetailView;
  readonly links: ThreadLinks;
  readonly onEdit: () => void;
}

/** The answer comes first: it is what the owner opened the measure for. Of one that is done, it is what came of it. */
export function MeasureBody({ measure, links, onEdit }: MeasureBodyProps) {
  const { text } = useSession();
  // Where it stood when the measure was opened: it does not move away from under the one who has just answered it.
  const [evaluationFirst] = useState(measure.dueEvaluation !== undefined && measure.status === 'done');
  return (
    <>
      <p>
        <StatusMark status={measure.status} /> {measure.pending && <PendingMark />}
      </p>
      {evaluationFirst && <EvaluationSection measure={measure} />}
      {/* Without a version to send back, the person may not answer for this measure. */}
      {measure.etag !== undefined && <FollowUpForm measure={measure} etag={measure.etag} />}
      {!evaluationFirst && <EvaluationSection measure={measure} />}
      {measure.mayChange && measure.etag !== undefined && (
        <>
          <h3 className={styles.heading}>{text('planning.measure')}</h3>
          <MeasureLife measure={measure} etag={measure.etag} onEdit={onEdit} />
        </>
      )}
      <h3 className={styles.heading}>{text('thread.why')}</h3>
      <WhyMeasure measureId={measure.id} links={links} />
      <h3 className={styles.heading}>{text('tab.measure.history')}</h3>
      <FollowUpHistory followUps={measure.followUps} evaluations={measure.evaluations} />
      <h3 className={styles.heading}>{text('tab.measure.facts')}</h3>
      <MeasureFacts measure={measure} />
      <MeasureEffect measure={measure} />
      <h3 className={styles.heading}>{text('tab.measure.description')}</h3>
      <MeasureDescription description={measure.description} />
      <MeasureChanges history={measure.history} />
    </>
  );
}
