import { Button, Field, Input } from '@fluentui/react-components';
import type { RoundDetailView } from '@rod-trad/shared/contracts/rounds-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { settled, useMoveRound, useSaveRound } from '../api/use-round-commands.ts';
import type { Question } from './confirm.tsx';
import { bodyOf, draftOf } from './round-draft.ts';
import styles from './rounds.module.css';

interface RoundActionsProps {
  readonly round: RoundDetailView;
  readonly ask: (question: Question) => void;
}

/** What can be done with an open round: move its end, or close it. */
export function RoundActions({ round, ask }: RoundActionsProps) {
  const { text } = useSession();
  const [endsOn, setEndsOn] = useState(round.draft.endsOn);
  const close = useMoveRound('closeRound');
  const save = useSaveRound();
  if (round.stage !== 'open' || round.etag === undefined) return null;
  const version = { id: round.id, etag: round.etag };
  const error = close.error ?? save.error;
  const wrong = faultWords(save.error).get('endsOn');
  const moveEnd = () =>
    save.mutate({
      key: crypto.randomUUID(),
      draft: bodyOf({ ...draftOf(round.draft), endsOn }),
      changes: version,
    });
  const askToClose = () =>
    ask({
      title: text('rounds.close.title'),
      body: text('rounds.close.body'),
      yes: text('rounds.close.yes'),
      onYes: () => settled(close.mutateAsync({ ...version, key: crypto.randomUUID() })),
    });
  return (
    <section className={styles.actions}>
      {isConflict(error) && <Notice kind="error">{text('rounds.conflict')}</Notice>}
      {error !== null && !isConflict(error) && wrong === undefined && <Failure error={error} />}
      <div className={styles.endDate}>
        <Field
          label={text('rounds.form.endsOn')}
          {...(wrong === undefined ? {} : { validationMessage: wrong })}
        >
          <Input type="date" value={endsOn} onChange={(_, { value }) => setEndsOn(value)} />
        </Field>
        <Button
          disabledFocusable={endsOn === round.draft.endsOn || endsOn === '' || save.isPending}
          onClick={moveEnd}
        >
          {text('rounds.end.move')}
        </Button>
      </div>
      {save.data !== undefined && endsOn === round.draft.endsOn && (
        <Notice kind="success">{text('rounds.end.moved')}</Notice>
      )}
      <Button onClick={askToClose}>{text('rounds.close')}</Button>
    </section>
  );
}
