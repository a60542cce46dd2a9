import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import styles from './talk.module.css';

interface PayTalkFormProps {
  readonly personId: string;
  readonly payTalk: { readonly id: string; readonly etag: string };
}

/** That it was held, and what can be done: in words, and without figures. */
export function PayTalkForm({ personId, payTalk }: PayTalkFormProps) {
  const { text } = useSession();
  const [heldOn, setHeldOn] = useState(norwegianDay(new Date()) as string);
  const [measures, setMeasures] = useState('');
  const { form, onRefused } = useFocusOnFault();
  const save = useCommand((client) =>
    client('holdPayTalk', {
      params: { personId },
      body: { key: crypto.randomUUID(), ...payTalkOf(payTalk), heldOn: isoDate(heldOn), measures },
    }),
  );
  const faults = faultWords(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (heldOn !== '' && !save.isPending) save.mutate(undefined, { onError: onRefused });
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={text('pay.title')}>
      <Field label={text('talk.hold.day')} required {...fieldFault(faults, 'heldOn')}>
        <Input type="date" value={heldOn} onChange={(_, { value }) => setHeldOn(value)} />
      </Field>
      <Field
        label={text('pay.measures')}
        hint={text('pay.measures.hint')}
        required
        {...fieldFault(faults, 'measures')}
      >
        <Textarea value={measures} rows={3} onChange={(_, { value }) => setMeasures(value)} />
      </Field>
      {save.error !== null && faults.size === 0 && <Failure error={save.error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending || heldOn === ''}>
          {text('pay.save')}
        </Button>
      </div>
    </form>
  );
}

const payTalkOf = ({ id, etag }: PayTalkFormProps['payTalk']) => ({ id, etag });
