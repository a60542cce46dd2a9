import { Checkbox, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { leavePays } from '@rod-trad/shared/domain/education/education-leave';
import { useSession } from '../../../components/session.tsx';
import type { DecisionDraft } from './decision-draft.ts';

interface TermFieldsProps {
  readonly draft: DecisionDraft;
  readonly wrong: (field: string) => { readonly validationMessage?: string };
  readonly onChange: (changes: Partial<DecisionDraft>) => void;
}

/** The terms of a leave that is granted: pay, expenses, substitutes, and the day off of those who work shifts. */
export function TermFields({ draft, wrong, onChange }: TermFieldsProps) {
  const { text } = useSession();
  return (
    <>
      <Checkbox
        label={text('education.decide.necessary')}
        checked={draft.necessary}
        onChange={(_, { checked }) => onChange({ necessary: checked === true })}
      />
      <Field label={text('education.field.pay')} {...wrong('pay')}>
        <RadioGroup
          value={draft.pay}
          onChange={(_, { value }) => onChange({ pay: value as DecisionDraft['pay'] })}
        >
          {leavePays.map((pay) => (
            <Radio key={pay} value={pay} label={text(`education.pay.${pay}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field {...wrong('expensesCovered')}>
        <Checkbox
          label={text('education.field.expensesCovered')}
          checked={draft.expensesCovered}
          onChange={(_, { checked }) => onChange({ expensesCovered: checked === true })}
        />
      </Field>
      <Field label={text('education.decide.substituteHours')} {...wrong('substituteHours')}>
        <Input
          type="number"
          min={0}
          value={draft.substituteHours}
          onChange={(_, { value }) => onChange({ substituteHours: value })}
        />
      </Field>
      <Field
        label={text('education.decide.compensation')}
        hint={text('education.decide.compensation.hint')}
        {...wrong('compensation')}
      >
        <Input value={draft.compensation} onChange={(_, { value }) => onChange({ compensation: value })} />
      </Field>
    </>
  );
}
