import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { LeaveView } from '@rod-trad/shared/contracts/education-views';
import { norwegianDay, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { SavedNotice } from '../../../components/education/saved-notice.tsx';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useDecideLeave } from '../api/use-education.ts';
import { type DecisionDraft, decisionOf, rulingOf } from './decision-draft.ts';
import { DecisionVersions } from './decision-versions.tsx';
import styles from './education-page.module.css';
import { TermFields } from './term-fields.tsx';

/** Grants on terms, or refuses for special reasons; a refusal can be turned, and terms mended. */
export function DecisionForm({ leave }: { leave: LeaveView }) {
  const { text } = useSession();
  const today = norwegianDay(new Date());
  /** What is written, from which version on: nobody's change meanwhile takes it away. */
  const [writing, setWriting] = useState<{ draft: DecisionDraft; etag: string }>();
  const [missing, setMissing] = useState(false);
  const [fresh] = useState(() => decisionOf(leave, today));
  const { mutate, reset, error, isPending, data } = useDecideLeave(leave.id);
  const { form, onRefused } = useFocusOnFault();
  const draft = writing?.draft ?? (leave.decision === 'applied' ? fresh : decisionOf(leave, today));
  const faults = faultWords(error);
  const standing = standingVersion<LeaveView>(error);
  const change = (changes: Partial<DecisionDraft>) => {
    if (isPending) return;
    reset();
    setMissing(false);
    const changed = { ...draft, ...changes, key: crypto.randomUUID() };
    setWriting({ draft: changed, etag: writing?.etag ?? leave.etag });
  };
  const send = (etag: string) => {
    const lacks = parseIsoDate(draft.decidedOn) === undefined;
    setMissing(lacks);
    if (lacks) return onRefused();
    if (isPending) return;
    mutate(
      { key: draft.key, etag, ruling: rulingOf(draft) },
      { onSuccess: () => setWriting(undefined), onError: onRefused },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(writing?.etag ?? leave.etag);
  };
  const wrong = (field: string) => fieldFault(faults, field);
  const choices = leave.decision === 'granted' ? (['granted'] as const) : (['granted', 'refused'] as const);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('education.decide')}
      noValidate
      onSubmit={submit}
    >
      {leave.decision === 'applied' && <h3 className={styles.subheading}>{text('education.decide')}</h3>}
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {standing !== undefined && (
        <DecisionVersions
          draft={draft}
          standing={standing}
          onUseYours={() => send(standing.etag)}
          onKeep={() => {
            reset();
            setWriting(undefined);
          }}
        />
      )}
      <Field
        label={text('education.field.decision')}
        hint={text('education.decide.hint')}
        {...wrong('decision')}
      >
        <RadioGroup
          value={draft.decision}
          onChange={(_, { value }) => change({ decision: value === 'refused' ? 'refused' : 'granted' })}
        >
          {choices.map((choice) => (
            <Radio key={choice} value={choice} label={text(`education.decide.${choice}`)} />
          ))}
        </RadioGroup>
      </Field>
      {draft.decision === 'refused' ? (
        <Field
          required
          label={text('education.decide.refusedBecause')}
          hint={text('education.decide.refusedBecause.hint')}
          {...wrong('refusedBecause')}
        >
          <Textarea
            rows={4}
            value={draft.refusedBecause}
            onChange={(_, { value }) => change({ refusedBecause: value })}
          />
        </Field>
      ) : (
        <TermFields draft={draft} wrong={wrong} onChange={change} />
      )}
      <Field required label={text('education.decide.decidedAs')} {...wrong('decidedAs')}>
        <Input value={draft.decidedAs} onChange={(_, { value }) => change({ decidedAs: value })} />
      </Field>
      <Field
        required
        label={text('education.decide.decidedOn')}
        {...(missing ? { validationMessage: text('education.fill') } : wrong('decidedOn'))}
      >
        <Input
          type="date"
          value={draft.decidedOn}
          onChange={(_, { value }) => change({ decidedOn: value })}
        />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={isPending}>
        {text('education.decide.save')}
      </Button>
      {writing === undefined && <SavedNotice outcome={data?.outcome} />}
    </form>
  );
}
