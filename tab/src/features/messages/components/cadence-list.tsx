import { Button } from '@fluentui/react-components';
import type { CadenceView, MessageSettingsView } from '@rod-trad/shared/contracts/setting-routes';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { useSetCadence } from '../api/use-messages.ts';
import { CadenceForm } from './cadence-form.tsx';
import { everyDays, scopeWords } from './cadence-words.ts';
import styles from './messages.module.css';

/** Where a row stood before it was changed here. */
interface Changed {
  readonly cadence: Pick<CadenceView, 'kind' | 'scope' | 'scopeId' | 'name'>;
  readonly days: number;
  readonly before: number;
}

/** How often owners are asked: the standard, and what has been set for somebody in place of it. */
export function CadenceList({ view }: { view: MessageSettingsView }) {
  const { text, formats } = useSession();
  const [editing, setEditing] = useState<CadenceView | 'new'>();
  const [changed, setChanged] = useState<Changed>();
  const { mutate, isPending, error } = useSetCadence();
  const { cadences, standardDays, mayChange } = view;
  const undo = ({ cadence, before }: Changed) => {
    if (isPending) return;
    const now = cadences.find(({ scope, scopeId }) => scope === cadence.scope && scopeId === cadence.scopeId);
    const { kind, scope, scopeId } = cadence;
    mutate(
      { key: crypto.randomUUID(), kind, scope, scopeId, value: before, etag: now?.etag },
      { onSuccess: () => setChanged(undefined) },
    );
  };
  return (
    <section className={styles.card} aria-labelledby="messages-cadence">
      <h3 id="messages-cadence">{text('messages.cadence')}</h3>
      <p className={styles.quiet}>{text('messages.cadence.about')}</p>
      <ul className={styles.rows}>
        {!cadences.some(({ scope }) => scope === 'municipality') && (
          <li>
            <span>{text('messages.scope.municipality')}</span>
            <strong>{everyDays(standardDays, text)}</strong>
            <span className={styles.quiet}>{text('messages.cadence.standard')}</span>
          </li>
        )}
        {cadences.map((cadence) => (
          <li key={`${cadence.scope} ${cadence.scopeId ?? ''}`}>
            <span>{scopeWords(cadence, text)}</span>
            <strong>{everyDays(cadence.days, text)}</strong>
            <span className={styles.quiet}>
              {text('messages.cadence.since', { day: formats.day(cadence.setOn) })}
              {cadence.pending && <PendingMark />}
            </span>
            {mayChange && (
              <Button
                size="small"
                aria-label={text('messages.cadence.change.whose', { whose: scopeWords(cadence, text) })}
                onClick={() => setEditing(cadence)}
              >
                {text('messages.cadence.change')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {changed !== undefined && (
        <Notice kind="success">
          <p>
            {text('messages.cadence.saved', {
              whose: scopeWords(changed.cadence, text),
              often: everyDays(changed.days, text).toLowerCase(),
            })}
          </p>
          {error !== null && <Failure error={error} />}
          <Button size="small" disabledFocusable={isPending} onClick={() => undo(changed)}>
            {text('messages.undo')}
          </Button>
        </Notice>
      )}
      {mayChange && editing === undefined && (
        <div className={styles.buttons}>
          <Button onClick={() => setEditing('new')}>{text('messages.cadence.add')}</Button>
        </div>
      )}
      {editing !== undefined && (
        <CadenceForm
          key={editing === 'new' ? 'new' : editing.scopeId}
          view={view}
          cadence={editing === 'new' ? undefined : editing}
          onCancel={() => setEditing(undefined)}
          onSaved={(done) => {
            setEditing(undefined);
            setChanged(done);
          }}
        />
      )}
    </section>
  );
}
