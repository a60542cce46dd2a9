import { Button, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { type FollowUpStatus, followUpStatuses } from '@rod-trad/shared/domain/measure';
import { useSession } from '../../../components/session.tsx';
import type { FollowUpDraft } from './follow-up-draft.ts';

/** As long as the service takes. */
const longestNote = 2000;

interface FollowUpFieldsProps {
  readonly draft: FollowUpDraft;
  /** The person has tried to send without choosing a status. */
  readonly missing: boolean;
  readonly sending: boolean;
  readonly onChange: (changes: Partial<FollowUpDraft>) => void;
}

export function FollowUpFields({ draft, missing, sending, onChange }: FollowUpFieldsProps) {
  const { text } = useSession();
  const error = missing ? { validationMessage: text('tab.followUp.chooseStatus') } : {};
  return (
    <>
      <Field label={text('tab.followUp.status')} required {...error}>
        <RadioGroup
          value={draft.status ?? ''}
          onChange={(_, { value }) => onChange({ status: value as FollowUpStatus })}
        >
          {followUpStatuses.map((status) => (
            <Radio key={status} value={status} label={text(`measure.status.${status}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text('tab.followUp.note')} hint={text('tab.followUp.note.hint')}>
        <Textarea
          value={draft.note}
          maxLength={longestNote}
          onChange={(_, { value }) => onChange({ note: value })}
        />
      </Field>
      <Field label={text('tab.followUp.newDueOn')}>
        <Input
          type="date"
          value={draft.newDueOn}
          onChange={(_, { value }) => onChange({ newDueOn: value })}
        />
      </Field>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={sending}>
          {text(sending ? 'tab.followUp.sending' : 'tab.followUp.send')}
        </Button>
      </div>
    </>
  );
}
