import { Button } from '@fluentui/react-components';
import type { RequirementRowView } from '@rod-trad/shared/contracts/catalogue-views';
import { useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useWithdrawRequirement } from '../api/use-requirements.ts';
import styles from './requirements.module.css';

interface RequirementEndProps {
  readonly row: RequirementRowView;
  readonly busy: boolean;
  /** Gives it a last day, today, or takes the last day away. */
  readonly onLastDay: (end: boolean) => void;
  readonly onDone: () => void;
}

/** How a requirement stops: one that applies is ended and can be brought back; one that never began is taken away. */
export function RequirementEnd({ row, busy, onLastDay, onDone }: RequirementEndProps) {
  const { text } = useSession();
  const [asking, setAsking] = useState(false);
  const { mutate, error, isPending } = useWithdrawRequirement(row.id);
  const withdraw = () => {
    if (!isPending) mutate({ key: crypto.randomUUID(), etag: row.etag }, { onSuccess: onDone });
  };
  const faults = [...faultWords(error).values()];
  return (
    <>
      {row.time === 'now' && row.validTo === undefined && (
        <Button disabledFocusable={busy} onClick={() => onLastDay(true)}>
          {text('requirements.end')}
        </Button>
      )}
      {row.validTo !== undefined && (
        <Button disabledFocusable={busy} onClick={() => onLastDay(false)}>
          {text('requirements.undoEnd')}
        </Button>
      )}
      {row.time === 'future' && !asking && (
        <Button disabledFocusable={busy} onClick={() => setAsking(true)}>
          {text('requirements.withdraw')}
        </Button>
      )}
      {row.time === 'future' && asking && (
        <Arrival>
          <Notice kind="warning">
            <p>{text('requirements.withdraw.sure')}</p>
            <div className={styles.buttons}>
              <Button appearance="primary" disabledFocusable={isPending} onClick={withdraw}>
                {text('requirements.withdraw.go')}
              </Button>
              <Button onClick={() => setAsking(false)}>{text('requirements.withdraw.keep')}</Button>
            </div>
          </Notice>
        </Arrival>
      )}
      {faults.length > 0 && <Notice kind="error">{faults.join(' ')}</Notice>}
      {error !== null && faults.length === 0 && <Failure error={error} />}
    </>
  );
}
