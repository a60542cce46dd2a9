import { Button } from '@fluentui/react-components';
import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { useQueryClient } from '@tanstack/react-query';
import { AgreementParagraph } from '../../../components/education/agreement-paragraph.tsx';
import { LeaveFacts } from '../../../components/education/leave-facts.tsx';
import { LeaveMark, PayCaseLine } from '../../../components/education/leave-mark.tsx';
import { extentWords, periodWords, takenWords } from '../../../components/education/leave-words.ts';
import { StudyProgress } from '../../../components/education/study-progress.tsx';
import { useFocusWhenLost } from '../../../components/education/use-focus-when-lost.ts';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { useWithdrawLeave } from '../api/use-own-education.ts';
import styles from './own-education.module.css';

/** One of one's own educations: how it stands, what it can lead to, and what one can do. */
export function OwnLeave({ leave, onChange }: { leave: LeaveView; onChange: () => void }) {
  const session = useSession();
  const { text } = session;
  const told = useFocusWhenLost<HTMLHeadingElement>(`${leave.decision} ${leave.studyState}`);
  const isGranted = leave.decision === 'granted';
  const mayLead = leave.longEnough && leave.payCase === undefined && leave.decision !== 'refused';
  return (
    <li>
      <div className={styles.cardHead}>
        <h4 ref={told} tabIndex={-1} className={styles.name}>
          {leave.title}
        </h4>
        <LeaveMark leave={leave} />
      </div>
      <p className={styles.quiet}>
        {[leave.institution, extentWords(session, leave), periodWords(session, leave)].join(' · ')}
      </p>
      {isGranted && <p className={styles.quiet}>{takenWords(session, leave)}</p>}
      {leave.pending && <PendingMark />}
      {leave.decision === 'applied' && <p>{text('education.own.waiting')}</p>}
      {leave.refusedBecause !== undefined && (
        <p>{`${text('education.field.refusedBecause')}: ${leave.refusedBecause}`}</p>
      )}
      {mayLead && leave.decision !== 'withdrawn' && <p>{text('education.own.mayLead')}</p>}
      <PayCaseLine payCase={leave.payCase} />
      {leave.payCase !== undefined && <AgreementParagraph paragraph="hta-4.2.4" />}
      {leave.decision === 'applied' && <Undecided leave={leave} onChange={onChange} />}
      {isGranted && (
        <details className={styles.more}>
          <summary>
            {text(leave.studyState === 'completed' ? 'education.reopen' : 'education.own.record')}
          </summary>
          <StudyProgress leave={leave} />
        </details>
      )}
      <details className={styles.more}>
        <summary>{text('education.own.facts')}</summary>
        <LeaveFacts leave={leave} />
        <AgreementParagraph paragraph="hta-1-14.2" decidedOn={leave.decidedOn} />
      </details>
    </li>
  );
}

/** While nobody has decided, one can change one's mind. */
function Undecided({ leave, onChange }: { leave: LeaveView; onChange: () => void }) {
  const { text } = useSession();
  const queries = useQueryClient();
  const { mutate, error, isPending } = useWithdrawLeave(leave.id);
  const faults = [...faultWords(error).values()];
  const withdraw = () => {
    if (isPending) return;
    const body = { key: crypto.randomUUID(), etag: leave.etag };
    // What stands now is shown before anybody tries again.
    mutate(body, { onError: (failure) => isConflict(failure) && queries.invalidateQueries() });
  };
  const named = (action: string) => text('education.which', { action, title: leave.title });
  return (
    <>
      {faults.length > 0 && <Notice kind="error">{faults.join(' ')}</Notice>}
      {isConflict(error) && <Notice kind="error">{text('education.conflict')}</Notice>}
      {error !== null && faults.length === 0 && !isConflict(error) && <Failure error={error} />}
      <div className={styles.buttons}>
        <Button aria-label={named(text('education.own.change'))} onClick={onChange}>
          {text('education.own.change')}
        </Button>
        <Button
          appearance="subtle"
          aria-label={named(text('education.own.withdraw'))}
          disabledFocusable={isPending}
          onClick={withdraw}
        >
          {text('education.own.withdraw')}
        </Button>
      </div>
    </>
  );
}
