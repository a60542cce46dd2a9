import { Field, Textarea } from '@fluentui/react-components';
import { measureQuestions } from '@rod-trad/shared/domain/measure';
import { useSession } from '../session.tsx';
import type { MeasureFieldsProps } from './measure-fields-props.ts';
import styles from './measure-form.module.css';

/** The five questions of seed 001. What has been adopted has a criterion to be held against. */
export function QuestionFields({ draft, form, onChange, wrong }: MeasureFieldsProps) {
  const { text } = useSession();
  const adopted = form.plan.status === 'adopted' || form.plan.status === 'running';
  return (
    <fieldset className={styles.group}>
      <legend>{text('tab.measure.description')}</legend>
      {measureQuestions.map((question) => (
        <Field
          key={question}
          label={text(`measure.question.${question}`)}
          required={question === 'successCriteria' && adopted}
          {...wrong(question)}
        >
          <Textarea
            resize="vertical"
            value={draft[question]}
            onChange={(_, { value }) => onChange({ [question]: value })}
          />
        </Field>
      ))}
    </fieldset>
  );
}
