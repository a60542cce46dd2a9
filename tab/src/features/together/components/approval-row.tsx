import { Field, Input } from '@fluentui/react-components';
import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useWriteInConsultation } from '../api/use-consultations.ts';
import styles from './together.module.css';
import { SaveState } from './written-field.tsx';

interface ApprovalRowProps {
  readonly meeting: ConsultationView;
  readonly party: ConsultationView['parties'][number];
  readonly mayEdit: boolean;
}

/** The day one party approved the protocol. Kept when the field is left: a year that is half typed is no day. */
export function ApprovalRow({ meeting, party, mayEdit }: ApprovalRowProps) {
  const { text, formats } = useSession();
  const stands = meeting.approvals.find(({ partyId }) => partyId === party.id)?.on ?? '';
  const [typed, setTyped] = useState<string>();
  const { mutate, error, isPending, data } = useWriteInConsultation(meeting.id);
  const [fault] = faultWords(error).values();
  const inWords = (
    <>
      <span className={styles.label}>{party.name}</span>
      {': '}
      {stands === ''
        ? text('together.approval.none')
        : text('together.approval.on', { day: formats.day(stands) })}
    </>
  );
  if (!mayEdit) return <li>{inWords}</li>;
  const save = () => {
    if (typed === undefined || typed === stands) return;
    const on = parseIsoDate(typed);
    mutate(
      { kind: 'approval', partyId: party.id, ...(on !== undefined && { on }) },
      { onSuccess: () => setTyped(undefined) },
    );
  };
  return (
    <li>
      <Field
        label={text('together.approval.of', { party: party.name })}
        {...(fault === undefined
          ? { hint: <SaveState written={{ isPending, isWriting: false, outcome: data?.outcome }} /> }
          : { validationMessage: fault })}
      >
        <Input
          type="date"
          value={typed ?? stands}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={save}
        />
      </Field>
      <p className={styles.onPaper}>{inWords}</p>
      {error !== null && fault === undefined && <Failure error={error} onRetry={save} />}
    </li>
  );
}
