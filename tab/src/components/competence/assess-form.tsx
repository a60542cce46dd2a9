import { Button } from '@fluentui/react-components';
import type { CapitalRowView, CompetenceChoiceView } from '@rod-trad/shared/contracts/capital-views';
import { type FormEvent, useState } from 'react';
import { Failure } from '../failure.tsx';
import { Notice } from '../notice.tsx';
import { faultWords } from '../refusal.ts';
import { useSession } from '../session.tsx';
import { type AssessDraft, bodyOf, newDraft } from './assess-draft.ts';
import { AssessFields } from './assess-fields.tsx';
import styles from './capital.module.css';
import type { Perspective } from './perspective.ts';
import { useAssess } from './use-assess.ts';

export interface Sent {
  readonly outcome: 'saved' | 'pending';
  readonly level: number;
}

interface AssessFormProps {
  readonly choice: CompetenceChoiceView;
  readonly before?: CapitalRowView | undefined;
  readonly inUse?: AssessDraft['inUse'] | undefined;
  readonly personName: string;
  readonly perspective: Pick<Perspective, 'personId' | 'voice'>;
  readonly onSent: (sent: Sent) => void;
}

/** Says what one sees of one competence today. What was said before stays; until it is sent, it can be undone. */
export function AssessForm({ choice, before, inUse, personName, perspective, onSent }: AssessFormProps) {
  const { text } = useSession();
  const { voice } = perspective;
  const begin = () => newDraft(choice, before, inUse);
  const [draft, setDraft] = useState(begin);
  const [touched, setTouched] = useState(false);
  const [missing, setMissing] = useState(false);
  const { mutate, reset, error, isPending } = useAssess(perspective);
  const faults = faultWords(error);
  const wrong = new Map(missing ? [['level', text('assess.level.choose')]] : faults);
  // What is wrong and no field's: the person has left, the competence has gone.
  const elsewhere = [...wrong].flatMap(([field, words]) => (field in draft ? [] : [words]));

  const change = (changes: Partial<AssessDraft>) => {
    if (isPending) return;
    // A failed view may have arrived all the same: what is written now is another one.
    const key = error === null ? {} : { key: crypto.randomUUID() };
    reset();
    setMissing(false);
    setTouched(true);
    setDraft((old) => ({ ...old, ...key, ...changes }));
  };
  const undo = () => {
    reset();
    setMissing(false);
    setTouched(false);
    setDraft(begin());
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = bodyOf(draft, choice, voice);
    setMissing(body === undefined);
    if (body === undefined || isPending) return;
    mutate(body, { onSuccess: ({ outcome }) => onSent({ outcome, level: body.level }) });
  };

  const title = text(choice.kind === 'skill' ? 'assess.title' : 'assess.title.paper', {
    competence: choice.name,
  });
  return (
    <form className={styles.form} aria-label={title} noValidate onSubmit={send}>
      {error !== null && faults.size === 0 && <Failure error={error} />}
      {elsewhere.length > 0 && <Notice kind="error">{elsewhere.join(' ')}</Notice>}
      <AssessFields
        choice={choice}
        voice={voice}
        personName={personName}
        draft={draft}
        wrong={wrong}
        onChange={change}
      />
      <p className={styles.quiet}>{text('assess.keeps')}</p>
      <div className={styles.choices}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text(isPending ? 'assess.sending' : 'assess.send')}
        </Button>
        {touched && !isPending && <Button onClick={undo}>{text('assess.undo')}</Button>}
      </div>
    </form>
  );
}
