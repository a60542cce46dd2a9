import { Button, Field, Input } from '@fluentui/react-components';
import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { norwegianDay, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../refusal.ts';
import { useSession } from '../session.tsx';
import { TwoVersions } from '../two-versions.tsx';
import { useFocusOnFault } from '../use-focus-on-fault.ts';
import styles from './education.module.css';
import { useCompleteStudy } from './use-study-commands.ts';

/** That an education is completed, and what comes of it: said before it is done. */
export function CompletionForm({ leave }: { leave: LeaveView }) {
  const { text, formats } = useSession();
  const [written, setOn] = useState<string>(() => norwegianDay(new Date()));
  const [missing, setMissing] = useState(false);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const { mutate, reset, error, isPending } = useCompleteStudy(leave.id);
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const standing = standingVersion<LeaveView>(error);
  const send = (etag: string) => {
    const completedOn = parseIsoDate(written);
    setMissing(completedOn === undefined);
    if (completedOn === undefined) return onRefused();
    if (!isPending) mutate({ key, etag, completedOn }, { onError: onRefused });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(leave.etag);
  };
  const wrong = missing
    ? { validationMessage: text('education.fill') }
    : fieldFault(faults, faults.has('completedOn') ? 'completedOn' : 'studyState');
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('education.complete')}
      noValidate
      onSubmit={submit}
    >
      <h3 className={styles.subheading}>{text('education.complete')}</h3>
      <p className={styles.quiet}>
        {text(leave.longEnough ? 'education.complete.long' : 'education.complete.short')}
      </p>
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {standing !== undefined && (
        <TwoVersions
          fields={[
            {
              label: text('education.field.studyState'),
              yours: `${text('education.state.completed')} ${written === '' ? '' : formats.day(written)}`,
              stands: text(`education.state.${standing.studyState}`),
            },
          ]}
          onUseYours={() => send(standing.etag)}
          onKeep={reset}
        />
      )}
      <Field label={text('education.complete.on')} {...wrong}>
        <Input
          type="date"
          value={written}
          onChange={(_, { value }) => {
            reset();
            setMissing(false);
            setKey(crypto.randomUUID());
            setOn(value);
          }}
        />
      </Field>
      <Button type="submit" disabledFocusable={isPending}>
        {text('education.complete.save')}
      </Button>
    </form>
  );
}
