import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type Paragraph, paragraphs } from '@rod-trad/shared/domain/education/agreement-text';
import { norwegianDay, parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useSaveAgreementText } from '../api/use-education.ts';
import styles from './education-page.module.css';

interface TextDraft {
  readonly key: string;
  readonly paragraph: Paragraph;
  readonly validFrom: string;
  readonly text: string;
  readonly source: string;
}
const newText = (): TextDraft => ({
  key: crypto.randomUUID(),
  paragraph: 'hta-1-14.2',
  validFrom: norwegianDay(new Date()),
  text: '',
  source: '',
});

/** A paragraph as it reads from a day on. */
export function AgreementTextForm() {
  const { text } = useSession();
  const [draft, setDraft] = useState(newText);
  const [missing, setMissing] = useState(false);
  const { mutate, reset, error, isPending, data } = useSaveAgreementText();
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const change = (changes: Partial<TextDraft>) => {
    if (isPending) return;
    reset();
    setMissing(false);
    setDraft({ ...draft, ...changes, key: crypto.randomUUID() });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const validFrom = parseIsoDate(draft.validFrom);
    setMissing(validFrom === undefined);
    if (validFrom === undefined) return onRefused();
    if (!isPending) {
      mutate({ ...draft, validFrom }, { onSuccess: () => setDraft(newText()), onError: onRefused });
    }
  };
  const wrong = (field: string) => fieldFault(faults, field);
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('education.texts.add')}
      noValidate
      onSubmit={submit}
    >
      {error !== null && faults.size === 0 && <Failure error={error} />}
      {data !== undefined && <Notice kind="success">{text('education.texts.saved')}</Notice>}
      <Field label={text('education.texts.paragraph')} {...wrong('paragraph')}>
        <Select
          value={draft.paragraph}
          onChange={(_, { value }) => change({ paragraph: value as Paragraph })}
        >
          {paragraphs.map((paragraph) => (
            <option key={paragraph} value={paragraph}>
              {text(`education.paragraph.${paragraph}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        required
        label={text('education.texts.validFrom')}
        {...(missing ? { validationMessage: text('education.fill') } : wrong('validFrom'))}
      >
        <Input
          type="date"
          value={draft.validFrom}
          onChange={(_, { value }) => change({ validFrom: value })}
        />
      </Field>
      <Field required label={text('education.texts.text')} {...wrong('text')}>
        <Textarea rows={8} value={draft.text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      <Field required label={text('education.texts.source')} {...wrong('source')}>
        <Input value={draft.source} onChange={(_, { value }) => change({ source: value })} />
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={isPending}>
        {text('education.texts.save')}
      </Button>
    </form>
  );
}
