import { Button, Field, Input } from '@fluentui/react-components';
import type { TeamView } from '@rod-trad/shared/contracts/talk-views';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import styles from './talk.module.css';

type Period = NonNullable<TeamView['periods']>[number];

/** A new period, or the days of one. */
export function PeriodForm({ period, onEnd }: { period: Period | undefined; onEnd: () => void }) {
  const { text, formats } = useSession();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState({
    title: period?.title ?? '',
    fromOn: period?.fromOn ?? '',
    toOn: period?.toOn ?? '',
  });
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const { form, onRefused } = useFocusOnFault();
  const save = useCommand((client, etag: string | undefined) =>
    client('saveTalkPeriod', {
      body: {
        key,
        draft: { title: draft.title, fromOn: isoDate(draft.fromOn), toOn: isoDate(draft.toOn) },
        ...(period !== undefined && etag !== undefined && { changes: { id: period.id, etag } }),
      },
    }),
  );
  const faults = faultWords(save.error);
  const standing = standingVersion<Period>(save.error);
  const isWhole = draft.fromOn !== '' && draft.toOn !== '';
  const days = (of: { fromOn: string; toOn: string }) =>
    `${formats.day(of.fromOn)} – ${formats.day(of.toOn)}`;
  const send = (etag: string | undefined) => save.mutate(etag, { onSuccess: onEnd, onError: onRefused });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isWhole && !save.isPending) send(period?.etag);
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit} aria-label={text('team.periods')}>
      <Field label={text('team.period.title')} required {...fieldFault(faults, 'title')}>
        <Input value={draft.title} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <div className={styles.fields}>
        <Field label={text('team.period.from')} required {...fieldFault(faults, 'fromOn')}>
          <Input type="date" value={draft.fromOn} onChange={(_, { value }) => change({ fromOn: value })} />
        </Field>
        <Field label={text('team.period.to')} required {...fieldFault(faults, 'toOn')}>
          <Input type="date" value={draft.toOn} onChange={(_, { value }) => change({ toOn: value })} />
        </Field>
      </div>
      {standing !== undefined && (
        <TwoVersions
          fields={[
            { label: text('team.period.title'), yours: draft.title, stands: standing.title },
            { label: text('team.periods'), yours: days(draft), stands: days(standing) },
          ]}
          onUseYours={() => {
            setKey(crypto.randomUUID());
            send(standing.etag);
          }}
          onKeep={onEnd}
        />
      )}
      {save.error !== null && faults.size === 0 && standing === undefined && <Failure error={save.error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={save.isPending || !isWhole}>
          {text('team.period.save')}
        </Button>
        <Button onClick={onEnd}>{text('talk.cancel')}</Button>
      </div>
    </form>
  );
}
