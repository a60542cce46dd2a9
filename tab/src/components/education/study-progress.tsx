import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { CompletionForm } from './completion-form.tsx';
import { ProgressForm } from './progress-form.tsx';
import { Reopening } from './reopening.tsx';

/** What can be told of an education that has been granted, by whoever may see it. */
export function StudyProgress({ leave }: { leave: LeaveView }) {
  if (leave.decision !== 'granted' || !leave.mayRecord) return null;
  if (leave.studyState === 'completed') return <Reopening leave={leave} />;
  return (
    <>
      <ProgressForm leave={leave} />
      <CompletionForm leave={leave} />
    </>
  );
}
