import { Field, Input } from '@fluentui/react-components';
import { useSession } from '../session.tsx';
import type { MeasureFieldsProps } from './measure-fields-props.ts';
import styles from './measure-form.module.css';

/** What it costs a year, and who pays. */
export function AmountFields({ draft, onChange, wrong }: MeasureFieldsProps) {
  const { text } = useSession();
  return (
    <fieldset className={styles.group}>
      <legend>{text('tab.measure.cost')}</legend>
      <div className={styles.pair}>
        <Field label={text('planning.field.kroner')} {...wrong('costKroner')}>
          <Input
            inputMode="numeric"
            value={draft.costKroner}
            onChange={(_, { value }) => onChange({ costKroner: value })}
          />
        </Field>
        <Field label={text('planning.field.hours')} {...wrong('costHours')}>
          <Input
            inputMode="decimal"
            value={draft.costHours}
            onChange={(_, { value }) => onChange({ costHours: value })}
          />
        </Field>
      </div>
      <Field label={text('tab.measure.funding')} {...wrong('funding')}>
        <Input value={draft.funding} onChange={(_, { value }) => onChange({ funding: value })} />
      </Field>
    </fieldset>
  );
}
