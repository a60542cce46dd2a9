import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useWriteInConsultation } from '../api/use-consultations.ts';
import styles from './together.module.css';

type Topic = ConsultationView['topics'][number];

/** A matter of one's own, or a question of the guides. */
export function AddMatter({ meeting }: { meeting: ConsultationView }) {
  const { text } = useSession();
  const [words, setWords] = useState('');
  const own = useWriteInConsultation(meeting.id);
  const fromList = useWriteInConsultation(meeting.id);
  const { form, onRefused } = useFocusOnFault();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (own.isPending) return;
    own.mutate(
      { kind: 'addItem', itemId: crypto.randomUUID(), words },
      { onSuccess: () => setWords(''), onError: onRefused },
    );
  };
  const faults = faultWords(own.error);
  const groups = Map.groupBy(meeting.topics, ({ group }) => group);
  const choose = (key: string) => {
    const topic = meeting.topics.find((other) => other.key === key);
    if (topic !== undefined)
      fromList.mutate({ kind: 'addTopic', itemId: crypto.randomUUID(), topic: topic.key });
  };
  return (
    <div className={styles.add}>
      <form
        ref={form}
        className={styles.addOwn}
        aria-label={text('together.add.own')}
        noValidate
        onSubmit={add}
      >
        <Field label={text('together.add.own')} {...fieldFault(faults, 'words')}>
          <Input value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
        <Button type="submit" disabledFocusable={own.isPending}>
          {text('together.add')}
        </Button>
      </form>
      {meeting.topics.length > 0 && (
        <Field label={text('together.add.topic')} hint={text('together.add.topic.hint')}>
          <Select value="" onChange={(_, { value }) => choose(value)}>
            <option value="">{text('together.add.topic.choose')}</option>
            {[...groups].map(([group, topics]) => (
              <optgroup key={group} label={text(`together.topics.${group}` as 'together.topics.platform')}>
                {topics.map((topic: Topic) => (
                  <option key={topic.key} value={topic.key}>
                    {topic.words}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
      )}
      {[own.error, fromList.error].map(
        (error) =>
          error !== null && faultWords(error).size === 0 && <Failure key={error.message} error={error} />,
      )}
      {[...faultWords(fromList.error).values(), ...(faults.has('words') ? [] : faults.values())].map(
        (fault) => (
          <p key={fault} role="alert">
            {fault}
          </p>
        ),
      )}
    </div>
  );
}
