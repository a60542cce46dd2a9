import { AgreementParagraph } from '../../../components/education/agreement-paragraph.tsx';
import { LeaveFacts } from '../../../components/education/leave-facts.tsx';
import { LeaveMark, PayCaseLine } from '../../../components/education/leave-mark.tsx';
import { StudyProgress } from '../../../components/education/study-progress.tsx';
import { useFocusWhenLost } from '../../../components/education/use-focus-when-lost.ts';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useLeave } from '../api/use-education.ts';
import { DecisionForm } from './decision-form.tsx';
import styles from './education-page.module.css';
import { LeaveChanges } from './leave-changes.tsx';
import { PayCaseForm } from './pay-case-form.tsx';

/** One leave: what was applied for, what is to be done with it, what the agreement says of that, and who has done what. */
export function LeavePanel({ leaveId }: { leaveId: string }) {
  const { text } = useSession();
  const { data: leave, error, refetch } = useLeave(leaveId);
  const state = leave && [leave.decision, leave.studyState, leave.payCase?.standing].join();
  const told = useFocusWhenLost<HTMLDivElement>(state);
  if (leave === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  const { decision, studyState, payCase, decidedOn } = leave;
  const decides = leave.mayDecide && decision !== 'withdrawn' && studyState !== 'completed';
  return (
    <div className={styles.panel}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <p className={styles.who}>
        <strong>{leave.person?.name ?? text('education.nobody')}</strong>
        {leave.units.length > 0 && <span className={styles.quiet}>{leave.units.join(', ')}</span>}
      </p>
      <div ref={told} tabIndex={-1} className={styles.told}>
        <LeaveMark leave={leave} />
        <PayCaseLine payCase={payCase} />
      </div>
      {leave.pending && <Notice kind="info">{text('education.pending')}</Notice>}
      {payCase?.handling !== undefined && (
        <>
          <PayCaseForm key={payCase.handling.etag} payCase={payCase} handling={payCase.handling} />
          <AgreementParagraph paragraph="hta-4.2.4" decidedOn={payCase.handling.closedOn} />
        </>
      )}
      <LeaveFacts leave={leave} />
      <AgreementParagraph
        paragraph="hta-1-14.2"
        decidedOn={decision === 'applied' ? undefined : decidedOn}
        open={decision === 'applied'}
      />
      <AgreementParagraph paragraph="aml-12-11" decidedOn={decidedOn} />
      {decides && decision === 'applied' && <DecisionForm leave={leave} />}
      {decision === 'granted' && <StudyProgress leave={leave} />}
      {decides && decision !== 'applied' && (
        <details className={styles.more}>
          <summary>{text(decision === 'granted' ? 'education.terms' : 'education.turn')}</summary>
          <DecisionForm leave={leave} />
        </details>
      )}
      <LeaveChanges history={leave.history} />
    </div>
  );
}
