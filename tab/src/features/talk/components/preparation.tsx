import { Button } from '@fluentui/react-components';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { paramsOf } from '../api/use-talk.ts';
import { AnswerField } from './answer-field.tsx';
import { OpenedWords } from './opened-words.tsx';
import styles from './talk.module.css';
import { partnerName } from './talk-words.ts';

/** The questions with both sides' answers: one's own to write until the talk is held, the other's when they are shared. */
export function Preparation({ talk }: { talk: TalkView }) {
  const { text } = useSession();
  const name = partnerName(talk, text);
  const writes = talk.heldOn === undefined;
  const isLocked = talk.questions.some(({ own }) => own.locked !== undefined);
  return (
    <section aria-labelledby="talk-preparation">
      <h3 id="talk-preparation" className={styles.subheading}>
        {text(talk.ownShared && talk.theirsShared ? 'talk.preparation.both' : 'talk.preparation')}
      </h3>
      {writes && !talk.ownShared && <p className={styles.quiet}>{text('talk.private.own')}</p>}
      {writes && talk.side === 'leader' && <p className={styles.quiet}>{text('talk.leader.asked')}</p>}
      {!talk.theirsShared && writes && (
        <p className={styles.quiet}>{text('talk.answer.notShared', { name })}</p>
      )}
      <ol className={styles.questions}>
        {talk.questions.map((question) => (
          <li key={question.id}>
            <p id={`about-${question.id}`} className={styles.question}>
              {question.words}
            </p>
            <div className={question.theirs === undefined ? '' : styles.sides}>
              {writes && question.own.locked === undefined ? (
                <AnswerField talk={talk} question={question} />
              ) : (
                <div>
                  <h4 className={styles.side}>{text('talk.answer.own')}</h4>
                  <OpenedWords opened={question.own} />
                </div>
              )}
              {question.theirs !== undefined && (
                <div>
                  <h4 className={styles.side}>{text('talk.answer.theirs', { name })}</h4>
                  <OpenedWords opened={question.theirs} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ol>
      {talk.ownShared && <Notice kind="success">{text('talk.shared', { name })}</Notice>}
      {writes && !talk.ownShared && !isLocked && <Share talk={talk} name={name} />}
    </section>
  );
}

function Share({ talk, name }: { talk: TalkView; name: string }) {
  const { text } = useSession();
  const [key] = useState(() => crypto.randomUUID());
  const share = useCommand((client) =>
    client('sharePreparation', { params: { ...paramsOf(talk) }, body: { key } }),
  );
  return (
    <div className={styles.share}>
      <p className={styles.quiet}>{text('talk.share.about', { name })}</p>
      {share.error !== null && <Failure error={share.error} />}
      <Button
        appearance="primary"
        disabledFocusable={share.isPending}
        onClick={() => share.mutate(undefined)}
      >
        {text('talk.share', { name })}
      </Button>
    </div>
  );
}
