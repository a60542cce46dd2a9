import { Button, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { TalkPointView, TalkView } from '@rod-trad/shared/contracts/talk-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { longestPoint } from '@rod-trad/shared/domain/talk/talk-point';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { paramsOf } from '../api/use-talk.ts';
import styles from './talk.module.css';
import { sideName } from './talk-words.ts';

interface PointFormProps {
  readonly talk: TalkView;
  /** The point that is changed; absent for a new one. */
  readonly point?: TalkPointView | undefined;
  readonly onEnd: () => void;
}

/** A point as it is written: what, what it serves, who, and by when. */
export function PointForm({ talk, point, onEnd }: PointFormProps) {
  const { text } = useSession();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [etag, setEtag] = useState(point?.etag);
  const [draft, setDraft] = useState({
    text: point?.text ?? '',
    serves: point === undefined ? '' : `${point.serves.kind}:${point.serves.id}`,
    responsible: point?.responsible ?? talk.side,
    dueOn: (point?.dueOn ?? '') as string,
  });
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const { form, onRefused } = useFocusOnFault();
  const save = useCommand((client, version: string | undefined) =>
    client('saveTalkPoint', {
      params: { ...paramsOf(talk) },
      body: {
        key,
        draft: {
          text: draft.text,
          responsible: draft.responsible,
          ...readServes(draft.serves),
          ...readDay(draft.dueOn),
        },
        ...(point !== undefined && version !== undefined && { changes: { id: point.id, etag: version } }),
      },
    }),
  );
  const faults = faultWords(save.error);
  const wrong = (field: string) => fieldFault(faults, field);
  const standing = standingVersion<{ text: string }>(save.error);
  const others = [...faults].filter(([field]) => field === 'talk').map(([, words]) => words);
  const send = (version: string | undefined) =>
    save.mutate(version, { onSuccess: onEnd, onError: onRefused });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!save.isPending) send(etag);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={text('talk.point.add')}>
      <Field label={text('talk.point.text')} hint={text('talk.point.text.hint')} required {...wrong('text')}>
        <Input
          value={draft.text}
          maxLength={longestPoint}
          onChange={(_, { value }) => change({ text: value })}
        />
      </Field>
      <Field label={text('talk.point.serves')} required {...wrong('serves')}>
        <Select value={draft.serves} onChange={(_, { value }) => change({ serves: value })}>
          <option value="">{text('talk.point.serves.choose')}</option>
          <optgroup label={text('talk.point.areas')}>
            {talk.areas.map(({ id, name }) => (
              <option key={id} value={`area:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={text('talk.point.goals')}>
            {talk.goals.map(({ id, name }) => (
              <option key={id} value={`goal:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
      </Field>
      <Field label={text('talk.point.responsible')}>
        <RadioGroup
          layout="horizontal"
          value={draft.responsible}
          onChange={(_, { value }) => change({ responsible: value as TalkView['side'] })}
        >
          {(['employee', 'leader'] as const).map((side) => (
            <Radio key={side} value={side} label={sideName(side, talk)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={text('talk.point.due')} required {...wrong('dueOn')}>
        <Input type="date" value={draft.dueOn} onChange={(_, { value }) => change({ dueOn: value })} />
      </Field>
      {standing !== undefined && (
        <TwoVersions
          fields={[{ label: text('talk.point.text'), yours: draft.text, stands: standing.text }]}
          onUseYours={() => {
            setEtag(standing.etag);
            setKey(crypto.randomUUID());
            send(standing.etag);
          }}
          onKeep={onEnd}
        />
      )}
      {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
      {save.error !== null && faults.size === 0 && standing === undefined && <Failure error={save.error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
          {text('talk.save')}
        </Button>
        <Button onClick={onEnd}>{text('talk.cancel')}</Button>
      </div>
    </form>
  );
}

function readServes(value: string) {
  const [kind, ...rest] = value.split(':');
  const id = rest.join(':');
  if (id === '') return {};
  return { serves: kind === 'goal' ? { goalId: id } : { areaId: id } };
}

function readDay(value: string) {
  const dueOn = parseIsoDate(value);
  return dueOn === undefined ? {} : { dueOn };
}
