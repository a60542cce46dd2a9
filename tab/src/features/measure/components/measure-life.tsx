import { Button, Field, Textarea } from '@fluentui/react-components';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { type FormEvent, useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useRestoreMeasure, useStopMeasure } from '../api/use-measure-life.ts';
import styles from './measure.module.css';

interface MeasureLifeProps {
  readonly measure: MeasureDetailView;
  readonly etag: string;
  readonly onEdit: () => void;
}

/** What can be done with the measure itself: change it, stop it with a line of why, take it up again. */
export function MeasureLife({ measure, etag, onEdit }: MeasureLifeProps) {
  const { text } = useSession();
  const [stopping, setStopping] = useState(false);
  const { mutate, error, isPending } = useRestoreMeasure(measure.id);
  const faults = [...faultWords(error).values()];
  if (measure.status === 'stopped') {
    return (
      <Notice kind="info">
        <p>{text('planning.stopped', { because: measure.stoppedBecause ?? '' })}</p>
        {faults.length > 0 && <p>{faults.join(' ')}</p>}
        {error !== null && faults.length === 0 && <Failure error={error} />}
        <Button
          disabledFocusable={isPending}
          onClick={() => {
            if (!isPending) mutate({ key: crypto.randomUUID(), etag });
          }}
        >
          {text('planning.restore')}
        </Button>
      </Notice>
    );
  }
  return (
    <>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={onEdit}>
          {text('planning.edit')}
        </Button>
        {!stopping && <Button onClick={() => setStopping(true)}>{text('planning.stop')}</Button>}
      </div>
      {stopping && (
        <Arrival>
          <StopForm measureId={measure.id} etag={etag} onDone={() => setStopping(false)} />
        </Arrival>
      )}
    </>
  );
}

interface StopFormProps {
  readonly measureId: string;
  readonly etag: string;
  readonly onDone: () => void;
}

function StopForm({ measureId, etag, onDone }: StopFormProps) {
  const { text } = useSession();
  const [because, setBecause] = useState('');
  const [key] = useState(() => crypto.randomUUID() as string);
  const { mutate, error, isPending } = useStopMeasure(measureId);
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const others = [...faults].filter(([field]) => field !== 'because').map(([, words]) => words);
  const stop = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate({ key, etag, because }, { onSuccess: onDone, onError: onRefused });
  };
  return (
    <form ref={form} className={styles.form} aria-label={text('planning.stop')} noValidate onSubmit={stop}>
      <Field
        label={text('planning.stop.because')}
        hint={text('planning.stop.hint')}
        required
        {...fieldFault(faults, 'because')}
      >
        <Textarea value={because} onChange={(_, { value }) => setBecause(value)} />
      </Field>
      {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
      {error !== null && faults.size === 0 && <Failure error={error} />}
      <div className={styles.choices}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text('planning.stop.go')}
        </Button>
        <Button onClick={onDone}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}
