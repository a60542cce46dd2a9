import { Button, Field, Input } from '@fluentui/react-components';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { norwegianMoment } from '@rod-trad/shared/domain/norwegian-time';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { paramsOf } from '../api/use-talk.ts';
import styles from './talk.module.css';

const usualTime = '09:00';

interface MoveFormProps {
  readonly talk: TalkView;
  readonly kind: 'book' | 'postpone' | 'hold';
  readonly onEnd: () => void;
}

/** The day, and for an appointment the time, of what the leader does. */
export function MoveForm({ talk, kind, onEnd }: MoveFormProps) {
  const { text } = useSession();
  const [day, setDay] = useState(kind === 'hold' ? (norwegianDay(new Date()) as string) : '');
  const [time, setTime] = useState(usualTime);
  const [key] = useState(() => crypto.randomUUID());
  const { form, onRefused } = useFocusOnFault();
  const move = useCommand((client) =>
    client('moveTalk', { params: { ...paramsOf(talk) }, body: { key, move: moveOf(kind, day, time) } }),
  );
  const faults = faultWords(move.error);
  const field = { book: 'at', postpone: 'dueOn', hold: 'on' }[kind];
  const others = [...faults].filter(([name]) => name !== field).map(([, words]) => words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== '' && !move.isPending) move.mutate(undefined, { onSuccess: onEnd, onError: onRefused });
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={text(`talk.${kind}`)}>
      {kind === 'hold' && <p className={styles.quiet}>{text('talk.hold.about')}</p>}
      <div className={styles.fields}>
        <Field label={text(`talk.${kind}.day`)} required {...fieldFault(faults, field)}>
          <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} />
        </Field>
        {kind === 'book' && (
          <Field label={text('talk.book.time')} required>
            <Input type="time" value={time} onChange={(_, { value }) => setTime(value)} />
          </Field>
        )}
      </div>
      {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
      {move.error !== null && faults.size === 0 && <Failure error={move.error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={move.isPending || day === ''}>
          {text(`talk.${kind}.save`)}
        </Button>
        <Button onClick={onEnd}>{text('talk.cancel')}</Button>
      </div>
    </form>
  );
}

function moveOf(kind: MoveFormProps['kind'], day: string, time: string) {
  if (kind === 'book') return { kind, at: norwegianMoment(isoDate(day), time || usualTime) } as const;
  return kind === 'postpone' ? { kind, dueOn: isoDate(day) } : { kind, on: isoDate(day) };
}
