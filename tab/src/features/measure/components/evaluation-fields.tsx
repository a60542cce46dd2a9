import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import {
  type CriterionAnswer,
  criterionAnswers,
  type EvaluationDecision,
  evaluationDecisions,
} from '@rod-trad/shared/domain/evaluation';
import { fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import type { EvaluationDraft } from './evaluation-draft.ts';

interface EvaluationFieldsProps {
  readonly draft: EvaluationDraft;
  /** What is wrong, by field: what the service said, and what has not been chosen. */
  readonly faults: ReadonlyMap<string, string>;
  readonly sending: boolean;
  readonly onChange: (changes: Partial<EvaluationDraft>) => void;
}

export function EvaluationFields({ draft, faults, sending, onChange }: EvaluationFieldsProps) {
  const { text } = useSession();
  return (
    <>
      <Field label={text('evaluation.reached')} required {...fieldFault(faults, 'reached')}>
        <RadioGroup
          value={draft.reached ?? ''}
          onChange={(_, { value }) => onChange({ reached: value as CriterionAnswer })}
        >
          {criterionAnswers.map((answer) => (
            <Radio key={answer} value={answer} label={text(`evaluation.reached.${answer}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field
        label={text('evaluation.effect')}
        hint={text('evaluation.effect.hint')}
        required
        {...fieldFault(faults, 'effect')}
      >
        <Textarea value={draft.effect} rows={4} onChange={(_, { value }) => onChange({ effect: value })} />
      </Field>
      <Field label={text('evaluation.decision')} required {...fieldFault(faults, 'decision')}>
        <RadioGroup
          value={draft.decision ?? ''}
          onChange={(_, { value }) => onChange({ decision: value as EvaluationDecision })}
        >
          {evaluationDecisions.map((decision) => (
            <Radio key={decision} value={decision} label={text(`evaluation.decision.${decision}`)} />
          ))}
        </RadioGroup>
      </Field>
      {draft.decision === 'adjust' && (
        <Field
          label={text('evaluation.newDueOn')}
          hint={text('evaluation.newDueOn.hint')}
          required
          {...fieldFault(faults, 'newDueOn')}
        >
          <Input
            type="date"
            value={draft.newDueOn}
            onChange={(_, { value }) => onChange({ newDueOn: value })}
          />
        </Field>
      )}
      {draft.decision === 'stop' && (
        <Field label={text('evaluation.because')} required {...fieldFault(faults, 'because')}>
          <Textarea value={draft.because} onChange={(_, { value }) => onChange({ because: value })} />
        </Field>
      )}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={sending}>
          {text(sending ? 'evaluation.sending' : 'evaluation.send')}
        </Button>
      </div>
    </>
  );
}
