import { Button } from '@fluentui/react-components';
import type { CheckInView } from '@rod-trad/shared/contracts/rounds-views';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { type AssessDraft, bodyOf, newDraft } from '../../../components/competence/assess-draft.ts';
import { AssessFields } from '../../../components/competence/assess-fields.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useAnswerCheckIn } from '../api/use-check-in.ts';
import styles from './rounds.module.css';

interface CheckInQuestionsProps {
  readonly round: CheckInView['rounds'][number];
  /** `done`: the person came to the end; `later`: went away before that, or skipped something. */
  readonly onEnd: (how: 'done' | 'later') => void;
}

/** One question at a time. Each answer is kept as it is given; any can be skipped, and one can stop anywhere. */
export function CheckInQuestions({ round, onEnd }: CheckInQuestionsProps) {
  const { text } = useSession();
  const [at, setAt] = useState(0);
  const [skipped, setSkipped] = useState(false);
  const answer = useAnswerCheckIn();
  const [draft, setDraft] = useState<AssessDraft>();
  const [missing, setMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const choice = round.next[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question is where one goes on.
  useEffect(() => heading.current?.focus(), [at]);
  if (choice === undefined) return null;

  const current = draft ?? newDraft(choice, undefined, undefined);
  const refused = faultWords(answer.error);
  const wrong = new Map(
    missing
      ? [['level', text('assess.level.choose')]]
      : [...refused].map(([field, words]) => [field.replace('answers.0.', ''), words]),
  );
  const goOn = (skips: boolean) => {
    const left = skipped || skips;
    setSkipped(left);
    setDraft(undefined);
    setMissing(false);
    if (at + 1 < round.next.length) setAt(at + 1);
    else onEnd(left ? 'later' : 'done');
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = bodyOf(current, choice, 'own');
    setMissing(body === undefined);
    if (body === undefined || answer.isPending) return;
    const { key, ...given } = body;
    answer.mutate({ key, roundId: round.id, answers: [given] }, { onSuccess: () => goOn(false) });
  };
  const change = (changes: Partial<AssessDraft>) => {
    if (answer.isPending) return;
    // A failed answer may have arrived all the same: what is written now is another one.
    const key = answer.error === null ? {} : { key: crypto.randomUUID() };
    answer.reset();
    setMissing(false);
    setDraft({ ...current, ...key, ...changes });
  };
  const title = text('checkIn.question', {
    number: at + 1,
    of: round.next.length,
    competence: choice.name,
  });
  return (
    <form className={styles.question} aria-label={title} noValidate onSubmit={send}>
      {answer.data !== undefined && (
        <Notice kind={answer.data.outcome === 'pending' ? 'info' : 'success'}>
          {text(answer.data.outcome === 'pending' ? 'checkIn.pending' : 'checkIn.saved')}
        </Notice>
      )}
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {answer.error !== null && refused.size === 0 && <Failure error={answer.error} />}
      {wrong.has('competenceId') && <Notice kind="error">{wrong.get('competenceId')}</Notice>}
      <AssessFields
        choice={choice}
        voice="own"
        personName=""
        draft={current}
        wrong={wrong}
        onChange={change}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={answer.isPending}>
          {text(answer.isPending ? 'checkIn.sending' : 'checkIn.send')}
        </Button>
        <Button onClick={() => goOn(true)}>{text('checkIn.skip')}</Button>
        <Button appearance="subtle" onClick={() => onEnd('later')}>
          {text('checkIn.pause')}
        </Button>
      </div>
    </form>
  );
}
