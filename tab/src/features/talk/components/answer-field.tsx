import { Button, Field, Textarea } from '@fluentui/react-components';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { type AnswerState, useAnswer } from '../api/use-answer.ts';
import { paramsOf } from '../api/use-talk.ts';
import styles from './talk.module.css';
import { partnerName } from './talk-words.ts';

interface AnswerFieldProps {
  readonly talk: TalkView;
  readonly question: TalkView['questions'][number];
}

/** One's own answer to one question, saved while it is written, with a plain word on whether it is. */
export function AnswerField({ talk, question }: AnswerFieldProps) {
  const { text } = useSession();
  const answer = useAnswer(paramsOf(talk), question.id, question.own);
  const faults = [...faultWords(answer.error).values()];
  return (
    <div className={styles.answer}>
      <Field
        label={text('talk.answer.own')}
        {...(faults.length > 0 && { validationMessage: faults.join(' ') })}
      >
        <Textarea
          value={answer.text}
          resize="vertical"
          rows={4}
          maxLength={4000}
          aria-describedby={`about-${question.id}`}
          onChange={(_, { value }) => answer.write(value)}
          onBlur={() => void answer.save()}
        />
      </Field>
      {answer.other !== undefined && (
        <TwoVersions
          fields={[{ label: text('talk.answer.own'), yours: answer.text, stands: answer.other.text }]}
          onUseYours={() => answer.choose(answer.text)}
          onKeep={() => answer.choose(answer.other?.text ?? '')}
        />
      )}
      <p className={styles.saved} role="status">
        {stateWords(answer.state, talk.ownShared).map((key) => text(key, { name: partnerName(talk, text) }))}
        {answer.state === 'failed' && (
          <Button size="small" onClick={() => void answer.save()}>
            {text('talk.save.again')}
          </Button>
        )}
      </p>
    </div>
  );
}

function stateWords(state: AnswerState, shared: boolean) {
  switch (state) {
    case 'still':
    case 'conflict':
      return [];
    case 'saved':
      return [shared ? 'talk.save.shared' : 'talk.save.draft'] as const;
    default:
      return [`talk.save.${state}`] as const;
  }
}
