import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import { AgreementFacts } from './agreement-facts.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import styles from './together.module.css';

interface LastAgreementsProps {
  readonly meeting: ConsultationView;
  readonly onOpen: (id: string) => void;
}

/** What was agreed the last time, and what became of it: the first thing the parties look at. */
export function LastAgreements({ meeting, onOpen }: LastAgreementsProps) {
  const { text } = useSession();
  const { before } = meeting;
  return (
    <section className={styles.section} aria-label={text('together.last')}>
      <h3 className={styles.subheading}>{text('together.last')}</h3>
      {before === undefined && <p className={styles.quiet}>{text('together.last.none')}</p>}
      {before !== undefined && (
        <>
          <p className={styles.quiet}>
            {text('together.last.from')}{' '}
            <LinkButton onClick={() => onOpen(before.id)}>{before.title}</LinkButton>
          </p>
          {before.agreements.length === 0 && <p>{text('together.agreements.none')}</p>}
          <ul className={styles.agreements}>
            {before.agreements.map((agreement) => (
              <li key={agreement.id}>
                <AgreementFacts agreement={agreement} beside={meeting.mayPlan} />
                {meeting.mayPlan && <OutcomeForm meetingId={before.id} agreement={agreement} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
