import { Button, Field, Input } from '@fluentui/react-components';
import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { norwegianDay, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault, isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useHoldConsultation } from '../api/use-consultations.ts';
import { ApprovalRow } from './approval-row.tsx';
import styles from './together.module.css';

/** Who has approved the protocol, and that it is closed. */
export function Protocol({ meeting }: { meeting: ConsultationView }) {
  const { text } = useSession();
  const [closing, setClosing] = useState(false);
  const mayEdit = meeting.mayPlan && meeting.status === 'planned';
  return (
    <section className={styles.section} aria-label={text('together.protocol')}>
      <h3 className={styles.subheading}>{text('together.protocol')}</h3>
      {mayEdit && <p className={styles.hint}>{text('together.approval.hint')}</p>}
      <ul className={styles.approvals}>
        {meeting.parties.map((party) => (
          <ApprovalRow key={party.id} meeting={meeting} party={party} mayEdit={mayEdit} />
        ))}
      </ul>
      {mayEdit && !closing && (
        <Button appearance="primary" onClick={() => setClosing(true)}>
          {text('together.hold')}
        </Button>
      )}
      {mayEdit && closing && <HoldForm meeting={meeting} onCancel={() => setClosing(false)} />}
    </section>
  );
}

function HoldForm({ meeting, onCancel }: { meeting: ConsultationView; onCancel: () => void }) {
  const { text } = useSession();
  const today = norwegianDay(new Date());
  const [draft, setDraft] = useState({
    heldOn: [meeting.plannedOn, today].toSorted()[0] ?? today,
    caseNumber: '',
  });
  const { mutate, error, isPending } = useHoldConsultation(meeting.id);
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const others = [...faults].filter(([field]) => field !== 'heldOn' && field !== 'caseNumber');
  const hold = (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const heldOn = parseIsoDate(draft.heldOn);
    const caseNumber = draft.caseNumber.trim();
    mutate(
      {
        ...{ key: crypto.randomUUID(), etag: meeting.etag ?? '' },
        ...(heldOn !== undefined && { heldOn }),
        ...(caseNumber !== '' && { caseNumber }),
      },
      { onError: onRefused },
    );
  };
  return (
    <form ref={form} className={styles.form} aria-label={text('together.hold')} noValidate onSubmit={hold}>
      <p>{text('together.hold.about')}</p>
      {meeting.plans.length > 0 && (
        <p>{text('together.hold.plans', { plans: meeting.plans.map(({ title }) => title).join(', ') })}</p>
      )}
      <Field label={text('together.hold.on')} required {...fieldFault(faults, 'heldOn')}>
        <Input
          type="date"
          value={draft.heldOn}
          onChange={(_, { value }) => setDraft({ ...draft, heldOn: value })}
        />
      </Field>
      <Field label={text('planning.endorsement.caseNumber')} {...fieldFault(faults, 'caseNumber')}>
        <Input
          value={draft.caseNumber}
          onChange={(_, { value }) => setDraft({ ...draft, caseNumber: value })}
        />
      </Field>
      {others.length > 0 && <Notice kind="error">{others.map(([, words]) => words).join(' ')}</Notice>}
      {isConflict(error) && <Notice kind="warning">{text('together.hold.changed')}</Notice>}
      {error !== null && faults.size === 0 && !isConflict(error) && <Failure error={error} />}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text('together.hold.now')}
        </Button>
        <Button onClick={onCancel}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}
