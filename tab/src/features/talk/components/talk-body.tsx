import { Button } from '@fluentui/react-components';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { paramsOf } from '../api/use-talk.ts';
import { PayTalk } from './pay-talk.tsx';
import { Points } from './points.tsx';
import { Preparation } from './preparation.tsx';
import styles from './talk.module.css';

/** What a talk holds for one of the two. When it has been held, what was agreed comes first. */
export function TalkBody({ talk }: { talk: TalkView }) {
  const { text } = useSession();
  return (
    <>
      <p className={styles.quiet}>{text('talk.notPay')}</p>
      {talk.handOverTo !== undefined && <HandOver talk={talk} name={talk.handOverTo.name} />}
      {talk.heldOn !== undefined && <Points talk={talk} />}
      <Preparation talk={talk} />
      <PayTalk talk={talk} />
    </>
  );
}

function HandOver({ talk, name }: { talk: TalkView; name: string }) {
  const { text } = useSession();
  const [key] = useState(() => crypto.randomUUID());
  const handOver = useCommand((client) =>
    client('moveTalk', { params: { ...paramsOf(talk) }, body: { key, move: { kind: 'handOver' } } }),
  );
  return (
    <div className={styles.card}>
      <p>{text('talk.handOver.about', { name })}</p>
      {handOver.error !== null && <Failure error={handOver.error} />}
      <Button disabledFocusable={handOver.isPending} onClick={() => handOver.mutate(undefined)}>
        {text('talk.handOver', { name })}
      </Button>
    </div>
  );
}
