import { Button, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useMoveDate } from '../api/use-year.ts';
import { dateMove } from './date-move.ts';
import { type DateEntry, periodWords } from './period-words.ts';
import styles from './year.module.css';

interface DateFormProps {
  readonly date: DateEntry;
  readonly year: number;
  readonly onMoved: () => void;
  readonly onCancel: () => void;
}

/** Where a date is moved to, from this year on. */
export function DateForm({ date, year, onMoved, onCancel }: DateFormProps) {
  const session = useSession();
  const { text } = session;
  const { kind, etag, standard } = date;
  const [from, setFrom] = useState(date.from);
  const [to, setTo] = useState(date.to ?? '');
  const [key, setKey] = useState(() => crypto.randomUUID() as string);
  const [unwritten, setUnwritten] = useState(false);
  const { mutate, error, isPending, reset } = useMoveDate();
  const faults = faultWords(error);
  const standing = standingVersion<{ from: string; to?: string }>(error);
  const { form, onRefused } = useFocusOnFault();
  const change =
    (set: (value: string) => void) =>
    (_: unknown, { value }: { value: string }) => {
      reset();
      // What is written after a failure is another act.
      if (error !== null) setKey(crypto.randomUUID());
      setUnwritten(false);
      set(value);
    };
  const send = (at: { from: string; to?: string | undefined }, act: string, version: string | undefined) => {
    const move = dateMove({ key: act, kind, year }, at, version);
    setUnwritten(move === undefined);
    if (isPending) return;
    if (move === undefined) onRefused();
    else mutate(move, { onSuccess: onMoved, onError: onRefused });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ from, to }, key, etag);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('year.move.what', { what: text(`year.date.${kind}`) })}
      noValidate
      onSubmit={submit}
    >
      <p className={styles.facts}>{text(`year.about.${kind}`)}</p>
      <p>{text('year.move.about', { year })}</p>
      {standing !== undefined && (
        <TwoVersions
          fields={[
            {
              label: text(`year.date.${kind}`),
              yours: periodWords({ from, ...(to !== '' && { to }) }, session),
              stands: periodWords(standing, session),
            },
          ]}
          onUseYours={() => send({ from, to }, crypto.randomUUID(), standing.etag)}
          onKeep={onCancel}
        />
      )}
      <Field
        label={text('year.move.from')}
        required
        {...(unwritten ? { validationMessage: text('year.move.day') } : fieldFault(faults, 'from'))}
      >
        <Input type="date" value={from} onChange={change(setFrom)} />
      </Field>
      <Field label={text('year.move.to')} {...fieldFault(faults, 'to')}>
        <Input type="date" value={to} onChange={change(setTo)} />
      </Field>
      {faults.has('year') && <p role="alert">{faults.get('year')}</p>}
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text('year.move.save')}
        </Button>
        {date.movedSince !== undefined && (
          <Button onClick={() => send(standard, crypto.randomUUID(), etag)}>
            {text('year.move.standard', { when: periodWords(standard, session) })}
          </Button>
        )}
        <Button onClick={onCancel}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}
