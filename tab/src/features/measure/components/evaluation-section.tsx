import { Button } from '@fluentui/react-components';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { momentToAnswer } from './evaluation-draft.ts';
import { EvaluationForm } from './evaluation-form.tsx';
import { GapChange } from './gap-change.tsx';
import styles from './measure.module.css';
import { MomentList } from './moment-list.tsx';

/** Whether the measure worked: the criterion it is held against, when it is asked about, and how far the gap has come. */
export function EvaluationSection({ measure }: { measure: MeasureDetailView }) {
  const { text } = useSession();
  const { moments, gaps, evaluations, description } = measure;
  const criterion = description.successCriteria.trim();
  if (moments.length === 0 && evaluations.length === 0) return null;
  return (
    <section className={styles.evaluation} aria-label={text('evaluation.title')}>
      <h3 className={styles.heading}>{text('evaluation.title')}</h3>
      {criterion === '' ? (
        <Notice kind="warning">{text('evaluation.noCriterion')}</Notice>
      ) : (
        <figure className={styles.criterion}>
          <figcaption>{text('evaluation.criterion')}</figcaption>
          <blockquote>{criterion}</blockquote>
        </figure>
      )}
      <MomentList moments={moments} />
      {criterion !== '' && <Answer measure={measure} />}
      <GapChange gaps={gaps} title="evaluation.gap.title" />
      {gaps.length > 0 && <p className={styles.hint}>{text('evaluation.gap.hint')}</p>}
    </section>
  );
}

/** The form when it is time, and behind a button before that. */
function Answer({ measure }: { measure: MeasureDetailView }) {
  const { text } = useSession();
  const [begun, setBegun] = useState(false);
  const [saved, setSaved] = useState<'saved' | 'pending'>();
  const { etag, mayEvaluate } = measure;
  const moment = momentToAnswer(measure.moments);
  const notice = saved !== undefined && (
    <Arrival>
      <Notice kind={saved === 'pending' ? 'info' : 'success'}>{text(`evaluation.${saved}`)}</Notice>
    </Arrival>
  );
  if (!mayEvaluate || etag === undefined || moment === undefined) return notice;
  const form = (
    <EvaluationForm
      key={moment.moment}
      {...{ measure, etag, moment }}
      onSaved={(outcome) => {
        setSaved(outcome);
        setBegun(false);
      }}
    />
  );
  if (moment.state !== 'coming') {
    return (
      <>
        {notice}
        {form}
      </>
    );
  }
  return (
    <>
      {notice}
      {begun ? (
        <Arrival>{form}</Arrival>
      ) : (
        <Button
          onClick={() => {
            setSaved(undefined);
            setBegun(true);
          }}
        >
          {text('evaluation.begin')}
        </Button>
      )}
    </>
  );
}
