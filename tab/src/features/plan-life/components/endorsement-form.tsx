import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { type IsoDate, isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import styles from './plan-life.module.css';

interface EndorsementFormProps {
  readonly label: string;
  readonly bodyHint: string;
  /** Nobody has discussed the plan: then it is said why. */
  readonly askWhy: boolean;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onSave: (
    sent: {
      readonly key: string;
      readonly endorsement: { on: IsoDate; body: string; caseNumber?: string };
      readonly because: string;
    },
    onRefused: () => void,
  ) => void;
  readonly onCancel: () => void;
}

/** When, by whom and under which case number a plan was discussed or adopted. */
export function EndorsementForm(props: EndorsementFormProps) {
  const { label, bodyHint, askWhy, error, busy, onSave, onCancel } = props;
  const { text } = useSession();
  const [draft, setDraft] = useState({
    on: norwegianDay(new Date()) as string,
    body: '',
    caseNumber: '',
    because: '',
  });
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const shown = ['on', 'body', 'caseNumber', ...(askWhy ? ['notDiscussedBecause'] : [])];
  const wrong = (field: string) => fieldFault(faults, field);
  const others = [...faults].filter(([field]) => !shown.includes(field)).map(([, words]) => words);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (busy || draft.on === '') return;
    const { on, body, caseNumber, because } = draft;
    const endorsement = { on: isoDate(on), body, ...(caseNumber.trim() !== '' && { caseNumber }) };
    onSave({ key: crypto.randomUUID(), endorsement, because }, onRefused);
  };
  return (
    <form ref={form} className={styles.form} aria-label={label} noValidate onSubmit={save}>
      <Field label={text('planning.endorsement.on')} required {...wrong('on')}>
        <Input type="date" value={draft.on} onChange={(_, { value }) => change({ on: value })} />
      </Field>
      <Field label={text('planning.endorsement.body')} hint={bodyHint} required {...wrong('body')}>
        <Input value={draft.body} onChange={(_, { value }) => change({ body: value })} />
      </Field>
      <Field label={text('planning.endorsement.caseNumber')} {...wrong('caseNumber')}>
        <Input value={draft.caseNumber} onChange={(_, { value }) => change({ caseNumber: value })} />
      </Field>
      {askWhy && (
        <Field
          label={text('planning.endorsement.because')}
          hint={text('planning.endorsement.because.hint')}
          {...wrong('notDiscussedBecause')}
        >
          <Textarea value={draft.because} onChange={(_, { value }) => change({ because: value })} />
        </Field>
      )}
      {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
      {error !== null && faults.size === 0 && <Failure error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {text('planning.save')}
        </Button>
        <Button onClick={onCancel}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}
