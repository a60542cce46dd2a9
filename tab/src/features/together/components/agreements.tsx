import { Button } from '@fluentui/react-components';
import type { AgreementView, ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useWriteInConsultation } from '../api/use-consultations.ts';
import { AgreementFacts } from './agreement-facts.tsx';
import { AgreementForm } from './agreement-form.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import styles from './together.module.css';

/** What the parties agree on this time. */
export function Agreements({ meeting }: { meeting: ConsultationView }) {
  const { text } = useSession();
  const [adding, setAdding] = useState(false);
  const mayEdit = meeting.mayPlan && meeting.status === 'planned';
  return (
    <section className={styles.section} aria-label={text('together.agreements')}>
      <h3 className={styles.subheading}>{text('together.agreements')}</h3>
      {meeting.agreements.length === 0 && <p className={styles.quiet}>{text('together.agreements.none')}</p>}
      <ul className={styles.agreements}>
        {meeting.agreements.map((agreement) => (
          <Row key={agreement.id} meeting={meeting} agreement={agreement} mayEdit={mayEdit} />
        ))}
      </ul>
      {mayEdit && !adding && (
        <Button onClick={() => setAdding(true)}>{text('together.agreement.add')}</Button>
      )}
      {adding && <AgreementForm meetingId={meeting.id} onEnd={() => setAdding(false)} />}
    </section>
  );
}

interface RowProps {
  readonly meeting: ConsultationView;
  readonly agreement: AgreementView;
  readonly mayEdit: boolean;
}

function Row({ meeting, agreement, mayEdit }: RowProps) {
  const { text } = useSession();
  const [editing, setEditing] = useState(false);
  const remove = useWriteInConsultation(meeting.id);
  if (editing) {
    return (
      <li>
        <AgreementForm meetingId={meeting.id} agreement={agreement} onEnd={() => setEditing(false)} />
      </li>
    );
  }
  const follows = meeting.mayPlan && meeting.status === 'held';
  const which = { agreement: agreement.words };
  return (
    <li>
      <AgreementFacts agreement={agreement} beside={follows} />
      {mayEdit && (
        <div className={styles.row}>
          <Button aria-label={text('together.change.of', which)} onClick={() => setEditing(true)}>
            {text('together.change')}
          </Button>
          <Button
            appearance="subtle"
            aria-label={text('together.remove.of', { matter: agreement.words })}
            onClick={() => remove.mutate({ kind: 'removeAgreement', agreementId: agreement.id })}
          >
            {text('together.remove')}
          </Button>
        </div>
      )}
      {follows && <OutcomeForm meetingId={meeting.id} agreement={agreement} />}
      {remove.error !== null && <Failure error={remove.error} />}
    </li>
  );
}
