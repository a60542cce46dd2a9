import { Button } from '@fluentui/react-components';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { paramsOf } from '../api/use-talk.ts';
import styles from './talk.module.css';

/** Before a talk is closed it is said what becomes of its points: it cannot be undone. */
export function CloseForm({ talk, onEnd }: { talk: TalkView; onEnd: () => void }) {
  const { text } = useSession();
  const [key] = useState(() => crypto.randomUUID());
  const close = useCommand((client) => client('closeTalk', { params: { ...paramsOf(talk) }, body: { key } }));
  const faults = faultWords(close.error);
  const count = talk.points.filter(({ opens }) => opens.both.includes('plan')).length;
  return (
    <fieldset className={styles.form} aria-label={text('talk.close')}>
      <p>{text('talk.close.about', { count })}</p>
      {faults.size > 0 && <Notice kind="error">{[...faults.values()].join(' ')}</Notice>}
      {close.error !== null && faults.size === 0 && <Failure error={close.error} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={close.isPending}
          onClick={() => close.mutate(undefined, { onSuccess: onEnd })}
        >
          {text('talk.close.save')}
        </Button>
        <Button onClick={onEnd}>{text('talk.cancel')}</Button>
      </div>
    </fieldset>
  );
}
