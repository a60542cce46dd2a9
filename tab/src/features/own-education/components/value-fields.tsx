import { Field, Input, Radio, RadioGroup, Select, Textarea } from '@fluentui/react-components';
import { leavePays } from '@rod-trad/shared/domain/education/education-leave';
import { useSession } from '../../../components/session.tsx';
import type { ApplyDraft } from './apply-draft.ts';
import type { ApplyFieldsProps } from './study-fields.tsx';

/** How much leave, with or without pay, and of what value to both (HTA chapter 1 § 14.2). */
export function ValueFields({ draft, view, wrong, onChange }: ApplyFieldsProps) {
  const { text } = useSession();
  return (
    <>
      <Field
        required
        label={text('education.field.percent')}
        hint={text('education.apply.percent.hint')}
        {...wrong('percent')}
      >
        <Input
          type="number"
          min={1}
          max={100}
          value={draft.percent}
          onChange={(_, { value }) => onChange({ percent: value })}
        />
      </Field>
      <Field label={text('education.apply.payAsked')} {...wrong('payAsked')}>
        <RadioGroup
          value={draft.payAsked}
          onChange={(_, { value }) => onChange({ payAsked: value as ApplyDraft['payAsked'] })}
        >
          {leavePays.map((pay) => (
            <Radio key={pay} value={pay} label={text(`education.pay.${pay}`)} />
          ))}
        </RadioGroup>
      </Field>
      {(['valueForEmployee', 'valueForEmployer'] as const).map((field) => (
        <Field key={field} required label={text(`education.apply.${field}`)} {...wrong(field)}>
          <Textarea rows={3} value={draft[field]} onChange={(_, { value }) => onChange({ [field]: value })} />
        </Field>
      ))}
      {view.measures.length > 0 && (
        <Field label={text('education.apply.measure')} {...wrong('measureId')}>
          <Select value={draft.measureId} onChange={(_, { value }) => onChange({ measureId: value })}>
            <option value="">{text('education.apply.measure.none')}</option>
            {view.measures.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
