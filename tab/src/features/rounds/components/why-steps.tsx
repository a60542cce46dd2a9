import { Field, Input, Textarea } from '@fluentui/react-components';
import { longestTitle, longestWords } from '@rod-trad/shared/domain/mapping/scope-guard';
import { fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import type { StepProps } from './round-draft.ts';
import styles from './rounds.module.css';

/** First why, and what is known: before whom and what (seed 002: "Alt for ofte starter diskusjonen i feil ende"). */
export function WhySteps({ draft, wrong, onChange }: StepProps) {
  const { text } = useSession();
  const words = (field: 'purpose' | 'usedFor' | 'knownAlready') => (
    <Field
      label={text(`rounds.form.${field}`)}
      hint={text(`rounds.form.${field}.hint`)}
      required
      {...fieldFault(wrong, field)}
    >
      <Textarea
        resize="vertical"
        value={draft[field]}
        maxLength={longestWords}
        onChange={(_, { value }) => onChange({ [field]: value })}
      />
    </Field>
  );
  return (
    <>
      <section className={styles.step}>
        <h3 className={styles.subheading}>{text('rounds.form.step.why')}</h3>
        <Field label={text('rounds.form.title')} required {...fieldFault(wrong, 'title')}>
          <Input
            value={draft.title}
            maxLength={longestTitle}
            onChange={(_, { value }) => onChange({ title: value })}
          />
        </Field>
        {words('purpose')}
        {words('usedFor')}
      </section>
      <section className={styles.step}>
        <h3 className={styles.subheading}>{text('rounds.form.step.known')}</h3>
        {words('knownAlready')}
      </section>
    </>
  );
}
