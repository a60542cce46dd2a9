import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import type { AgreementView } from '@rod-trad/shared/contracts/consultation-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useWriteInConsultation } from '../api/use-consultations.ts';
import styles from './together.module.css';
import type { Standing } from './use-written.ts';

interface AgreementFormProps {
  readonly meetingId: string;
  /** Absent for a new one. */
  readonly agreement?: AgreementView | undefined;
  readonly onEnd: () => void;
}

/** What is agreed, which office or body sees to it, and until when. */
export function AgreementForm({ meetingId, agreement, onEnd }: AgreementFormProps) {
  const { text } = useSession();
  const [id] = useState(() => agreement?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState({
    words: agreement?.words ?? '',
    responsible: agreement?.responsible ?? '',
    dueOn: agreement?.dueOn ?? '',
  });
  // Where the form was opened from: what others write meanwhile is met, and not written over.
  const [seen, setSeen] = useState(agreement);
  const { mutate, error, isPending, reset } = useWriteInConsultation(meetingId);
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const stands = standingVersion<Standing>(error)?.agreements.find((other) => other.id === id);
  const send = (from: AgreementView | undefined) => {
    if (isPending) return;
    mutate(
      {
        ...{ kind: 'agreement', agreementId: id, to: wordsOf(draft) },
        ...(from !== undefined && { seen: wordsOf(from) }),
      },
      { onSuccess: onEnd, onError: onRefused },
    );
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    send(seen);
  };
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const label = text(agreement === undefined ? 'together.agreement.add' : 'together.change');
  return (
    <form ref={form} className={styles.form} aria-label={label} noValidate onSubmit={save}>
      <Field label={text('together.column.agreement')} required {...fieldFault(faults, 'words')}>
        <Textarea
          className={styles.input ?? ''}
          value={draft.words}
          onChange={(_, { value }) => change({ words: value })}
        />
      </Field>
      <Field
        label={text('together.responsible')}
        hint={text('together.responsible.hint')}
        required
        {...fieldFault(faults, 'responsible')}
      >
        <Input value={draft.responsible} onChange={(_, { value }) => change({ responsible: value })} />
      </Field>
      <Field label={text('together.dueOn')}>
        <Input type="date" value={draft.dueOn} onChange={(_, { value }) => change({ dueOn: value })} />
      </Field>
      {stands !== undefined && (
        <TwoVersions
          fields={[
            { label: text('together.column.agreement'), yours: draft.words, stands: stands.words },
            { label: text('together.responsible'), yours: draft.responsible, stands: stands.responsible },
            { label: text('together.dueOn'), yours: draft.dueOn, stands: stands.dueOn ?? '' },
          ]}
          onUseYours={() => {
            setSeen(stands);
            send(stands);
          }}
          onKeep={() => {
            reset();
            onEnd();
          }}
        />
      )}
      {error !== null && faults.size === 0 && stands === undefined && <Failure error={error} />}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text('planning.save')}
        </Button>
        <Button onClick={onEnd}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}

function wordsOf({
  words,
  responsible,
  dueOn,
}: {
  words: string;
  responsible: string;
  dueOn?: string | undefined;
}) {
  const day = parseIsoDate(dueOn ?? '');
  return { words, responsible, ...(day !== undefined && { dueOn: day }) };
}
