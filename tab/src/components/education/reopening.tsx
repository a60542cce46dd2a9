import { Button } from '@fluentui/react-components';
import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { useQueryClient } from '@tanstack/react-query';
import { Failure } from '../failure.tsx';
import { Notice } from '../notice.tsx';
import { faultWords, isConflict } from '../refusal.ts';
import { useSession } from '../session.tsx';
import styles from './education.module.css';
import { useReopenStudy } from './use-study-commands.ts';

/** Takes a completion back, with what is said of the pay case. */
export function Reopening({ leave }: { leave: LeaveView }) {
  const { text } = useSession();
  const queries = useQueryClient();
  const { mutate, error, isPending } = useReopenStudy(leave.id);
  const faults = [...faultWords(error).values()];
  const reopen = () => {
    if (isPending) return;
    const body = { key: crypto.randomUUID(), etag: leave.etag };
    // What stands now is shown before anybody tries again.
    mutate(body, { onError: (failure) => isConflict(failure) && queries.invalidateQueries() });
  };
  return (
    <div className={styles.form}>
      {faults.length > 0 && <Notice kind="error">{faults.join(' ')}</Notice>}
      {isConflict(error) && <Notice kind="error">{text('education.conflict')}</Notice>}
      {error !== null && faults.length === 0 && !isConflict(error) && <Failure error={error} />}
      <p className={styles.quiet}>{text('education.reopen.hint')}</p>
      <Button disabledFocusable={isPending} onClick={reopen}>
        {text('education.reopen')}
      </Button>
    </div>
  );
}
