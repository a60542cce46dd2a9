import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { type FormEvent, useState } from 'react';
import { Failure } from '../failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../refusal.ts';
import { useSession } from '../session.tsx';
import { TwoVersions } from '../two-versions.tsx';
import { useFocusOnFault } from '../use-focus-on-fault.ts';
import styles from './education.module.css';
import { SavedNotice } from './saved-notice.tsx';
import { type ProgressBody, useRecordStudy } from './use-study-commands.ts';

const states = ['notBegun', 'underWay', 'interrupted'] as const;
type Draft = Pick<ProgressBody, 'studyState'> & { readonly key: string; readonly taken: string };

/** How it goes, and how much is done. */
export function ProgressForm({ leave }: { leave: LeaveView }) {
  const { text, formats } = useSession();
  const [writing, setWriting] = useState<Draft>();
  const { mutate, reset, error, isPending, data } = useRecordStudy(leave.id);
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const standing = standingVersion<LeaveView>(error);
  if (leave.studyState === 'completed') return null;
  const draft = writing ?? { key: '', studyState: leave.studyState, taken: String(leave.taken) };
  const change = (changes: Partial<Draft>) => {
    if (isPending) return;
    reset();
    setWriting({ ...draft, ...changes, key: crypto.randomUUID() });
  };
  const send = (etag: string) => {
    if (isPending) return;
    const key = draft.key === '' ? crypto.randomUUID() : draft.key;
    const body = { key, etag, studyState: draft.studyState, taken: numberOf(draft.taken) };
    mutate(body, { onSuccess: () => setWriting(undefined), onError: onRefused });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(leave.etag);
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('education.progress')}
      noValidate
      onSubmit={submit}
    >
      <h3 className={styles.subheading}>{text('education.progress')}</h3>
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {standing !== undefined && (
        <TwoVersions
          fields={[
            {
              label: text('education.field.studyState'),
              yours: text(`education.state.${draft.studyState}`),
              stands: text(`education.state.${standing.studyState}`),
            },
            {
              label: text('education.field.taken'),
              yours: draft.taken,
              stands: formats.number(standing.taken),
            },
          ]}
          onUseYours={() => send(standing.etag)}
          onKeep={() => {
            reset();
            setWriting(undefined);
          }}
        />
      )}
      <div className={styles.row}>
        <Field label={text('education.progress.state')} {...fieldFault(faults, 'studyState')}>
          <Select
            value={draft.studyState}
            onChange={(_, { value }) => change({ studyState: value as Draft['studyState'] })}
          >
            {states.map((state) => (
              <option key={state} value={state}>
                {text(`education.state.${state}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={text(`education.progress.taken.${leave.studyUnit}`, {
            amount: formats.number(leave.studyAmount),
          })}
          {...fieldFault(faults, 'taken')}
        >
          <Input
            type="number"
            min={0}
            max={leave.studyAmount}
            step={0.5}
            value={draft.taken}
            onChange={(_, { value }) => change({ taken: value })}
          />
        </Field>
      </div>
      <Button type="submit" disabledFocusable={isPending}>
        {text('education.progress.save')}
      </Button>
      {writing === undefined && <SavedNotice outcome={data?.outcome} />}
    </form>
  );
}

/** What is not a number is refused as one that is out of range. */
export function numberOf(written: string): number {
  const value = Number(written.trim().replace(',', '.'));
  return written.trim() === '' || Number.isNaN(value) ? -1 : value;
}
