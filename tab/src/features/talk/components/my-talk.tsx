import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useOwnTalk } from '../api/use-talk.ts';
import { StatusMark, WhenWords } from './status-line.tsx';
import styles from './talk.module.css';
import { TalkBody } from './talk-body.tsx';
import { partnerName } from './talk-words.ts';

/** One's own talk, on the own page: a line of where it stands, and all of it when it is opened. */
export function MyTalk() {
  const { text } = useSession();
  const { data: talk, error, refetch } = useOwnTalk();
  const [open, setOpen] = useState(false);
  if (talk === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (talk === undefined || talk === null) return null;
  const name = partnerName(talk, text);
  const action = open ? 'talk.hide' : talk.heldOn === undefined ? 'talk.prepare' : 'talk.open';
  return (
    <section className={styles.mine} aria-labelledby="my-talk">
      <h2 id="my-talk" className={styles.heading}>
        {text('talk.title')}
      </h2>
      <p className={styles.standing}>
        <StatusMark status={talk.status} /> <span>{text('talk.with', { name })}</span>{' '}
        <span>
          <WhenWords {...talk} />
        </span>
      </p>
      {!open && talk.heldOn === undefined && <p className={styles.quiet}>{text('talk.about')}</p>}
      <Button
        appearance={open || talk.ownShared ? 'secondary' : 'primary'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {text(action)}
      </Button>
      {open && <TalkBody talk={talk} />}
    </section>
  );
}
