import { Button } from '@fluentui/react-components';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useEvaluate } from '../api/use-evaluate.ts';
import { type EvaluationDraft, emptyEvaluation, evaluationBody } from './evaluation-draft.ts';
import { EvaluationFields } from './evaluation-fields.tsx';
import styles from './measure.module.css';

interface EvaluationFormProps {
  readonly measure: MeasureDetailView;
  /** The version now shown. */
  readonly etag: string;
  readonly moment: MeasureDetailView['moments'][number];
  readonly onSaved: (outcome: 'saved' | 'pending') => void;
}

/** The owner’s own criterion back: was it reached, what came of it, and what now? */
export function EvaluationForm({ measure, etag, moment, onSaved }: EvaluationFormProps) {
  const { text, formats } = useSession();
  const [draft, setDraft] = useState(emptyEvaluation);
  const [missing, setMissing] = useState(false);
  const { mutate, reset, error, isPending } = useEvaluate(measure.id);
  const { form, onRefused } = useFocusOnFault();
  const conflict = isConflict(error);
  const faults = new Map(faultWords(error));
  const others = [...faults].filter(([field]) => !fields.has(field)).map(([, words]) => words);
  if (missing && draft.reached === undefined) faults.set('reached', text('evaluation.chooseReached'));
  if (missing && draft.decision === undefined) faults.set('decision', text('evaluation.chooseDecision'));

  const change = (changes: Partial<EvaluationDraft>) => {
    if (isPending) return;
    // What was refused or failed may have arrived all the same: what is written now is another one.
    const key = error === null ? {} : { key: crypto.randomUUID() };
    if (!conflict) reset();
    setDraft((before) => ({ etag, ...before, ...key, ...changes }));
  };
  const send = (written: EvaluationDraft) => {
    const body = evaluationBody(written, moment.moment, etag);
    setMissing(body === undefined);
    if (body === undefined) onRefused();
    else if (!isPending) mutate(body, { onSuccess: ({ outcome }) => onSaved(outcome), onError: onRefused });
  };
  const sendAgainstCurrent = () => {
    // A new act against the version the person has now seen.
    const again = { ...draft, etag, key: crypto.randomUUID() };
    setDraft(again);
    send(again);
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('evaluation.form')}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (conflict) sendAgainstCurrent();
        else send(draft);
      }}
    >
      <p className={styles.asked}>
        {text(moment.state === 'coming' ? 'evaluation.early' : 'evaluation.now', {
          on: formats.day(moment.dueOn),
          moment: text(`evaluation.moment.${moment.moment}`),
        })}
      </p>
      {conflict && (
        <Notice kind="error">
          <p>{text('evaluation.conflict')}</p>
          <p>
            {text('evaluation.conflict.status', {
              status: text(`measure.status.${measure.status}`),
              on: measure.dueOn === undefined ? '–' : formats.day(measure.dueOn),
            })}
          </p>
          <Button onClick={sendAgainstCurrent}>{text('evaluation.conflict.yours')}</Button>
        </Notice>
      )}
      {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
      {error !== null && !conflict && faults.size === 0 && <Failure error={error} />}
      <EvaluationFields draft={draft} faults={faults} sending={isPending} onChange={change} />
    </form>
  );
}

const fields = new Set(['reached', 'effect', 'decision', 'newDueOn', 'because']);
