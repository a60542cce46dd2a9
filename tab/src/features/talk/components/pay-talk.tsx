import { Button } from '@fluentui/react-components';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { queryKeys } from '../../../components/query-keys.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { OpenedWords } from './opened-words.tsx';
import { PayTalkForm } from './pay-talk-form.tsx';
import styles from './talk.module.css';
import { sideName } from './talk-words.ts';

/** The talk about the development of pay, apart from the appraisal talk: looked at when somebody opens it. */
export function PayTalk({ talk }: { talk: TalkView }) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="pay-talk">
      <h3 id="pay-talk" className={styles.subheading}>
        {text('pay.title')}
      </h3>
      <p className={styles.quiet}>{text('pay.about')}</p>
      <Button
        size="small"
        aria-expanded={open}
        aria-label={text('talk.openWith', {
          action: text(open ? 'pay.hide' : 'pay.open'),
          name: text('pay.title'),
        })}
        onClick={() => setOpen(!open)}
      >
        {text(open ? 'pay.hide' : 'pay.open')}
      </Button>
      {open && <PayTalks talk={talk} />}
    </section>
  );
}

function PayTalks({ talk }: { talk: TalkView }) {
  const { client, text, formats } = useSession();
  const params = { personId: talk.employee.id };
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.payTalks(talk.employee.id),
    queryFn: () => client('payTalks', { params }),
  });
  const [key] = useState(() => crypto.randomUUID());
  const ask = useCommand((caller) => caller('askForPayTalk', { params, body: { key } }));
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return null;
  const isAsked = data.payTalks.some(({ heldOn }) => heldOn === undefined);
  return (
    <>
      <ul className={styles.points}>
        {data.payTalks.map((payTalk) => (
          <li key={payTalk.id} className={styles.card}>
            <p>
              {text('pay.asked', {
                name: sideName(payTalk.askedBy, talk),
                day: formats.day(payTalk.askedOn),
              })}
            </p>
            {payTalk.heldOn !== undefined && (
              <>
                <p>{text('pay.held', { day: formats.day(payTalk.heldOn) })}</p>
                <OpenedWords opened={payTalk} />
              </>
            )}
            {payTalk.heldOn === undefined && talk.side === 'leader' && (
              <PayTalkForm personId={talk.employee.id} payTalk={payTalk} />
            )}
          </li>
        ))}
      </ul>
      {ask.error !== null && <Failure error={ask.error} />}
      {!isAsked && (
        <Button disabledFocusable={ask.isPending} onClick={() => ask.mutate(undefined)}>
          {text('pay.ask')}
        </Button>
      )}
    </>
  );
}
