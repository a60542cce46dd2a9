import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFollowUp } from '../api/use-follow-up.ts';
import { FollowUpConflict } from './follow-up-conflict.tsx';
import { bodyOf, emptyDraft, type FollowUpDraft } from './follow-up-draft.ts';
import { FollowUpFields } from './follow-up-fields.tsx';
import styles from './measure.module.css';

interface FollowUpFormProps {
  readonly measure: MeasureDetailView;
  /** The version now shown. */
  readonly etag: string;
}

/** The same question as in the card: how does it go? */
export function FollowUpForm({ measure, etag }: FollowUpFormProps) {
  const { text } = useSession();
  const [draft, setDraft] = useState(emptyDraft);
  const [missing, setMissing] = useState(false);
  const { mutate, reset, data, error, isPending } = useFollowUp(measure.id);

  const change = (changes: Partial<FollowUpDraft>) => {
    if (isPending) return;
    // A failed answer may have arrived all the same: what is written now is another one.
    const key = error === null ? {} : { key: crypto.randomUUID() };
    reset();
    setMissing(false);
    setDraft((before) => ({ etag, ...before, ...key, ...changes }));
  };
  const send = (answer: FollowUpDraft) => {
    const body = bodyOf(answer, etag);
    setMissing(body === undefined);
    if (body !== undefined && !isPending) mutate(body, { onSuccess: () => setDraft(emptyDraft()) });
  };
  const sendAgainstCurrent = () => {
    // A new act against the version the person has now seen.
    const answer = { ...draft, etag, key: crypto.randomUUID() };
    setDraft(answer);
    send(answer);
  };
  const giveUp = () => {
    reset();
    setDraft(emptyDraft());
  };

  const conflict = isConflict(error);
  const form = useFocusOnChange(conflict);
  return (
    <form
      ref={form}
      tabIndex={-1}
      className={styles.form}
      aria-label={text('tab.followUp.title')}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send(draft);
      }}
    >
      <h3 className={styles.heading}>{text('tab.followUp.title')}</h3>
      {conflict ? (
        <FollowUpConflict draft={draft} current={measure} onUseYours={sendAgainstCurrent} onKeep={giveUp} />
      ) : (
        <>
          {error !== null && <Failure error={error} />}
          <FollowUpFields draft={draft} missing={missing} sending={isPending} onChange={change} />
        </>
      )}
      {/* Below the button, where the eye is when it has been pressed. */}
      {data !== undefined && (
        <Notice kind={data.outcome === 'pending' ? 'info' : 'success'}>
          {text(data.outcome === 'pending' ? 'tab.followUp.pending' : 'tab.followUp.saved')}
        </Notice>
      )}
    </form>
  );
}

/** The fields and the choice between versions replace each other: the keyboard must not be left on what is gone. */
function useFocusOnChange(value: boolean) {
  const element = useRef<HTMLFormElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current !== value) element.current?.focus();
    before.current = value;
  }, [value]);
  return element;
}
