import { Button, Field, Input, Select, Switch } from '@fluentui/react-components';
import type { OwnNudgesView } from '@rod-trad/shared/contracts/own-nudge-routes';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { languages } from '@rod-trad/shared/domain/language';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { type OwnChoice, useChooseOwnNudges } from '../api/use-own-nudges.ts';
import { capitalised } from './capitalised.ts';
import { MyHours } from './my-hours.tsx';
import styles from './my-messages.module.css';

/** Pause, hours, language, and which messages one wants. Each choice counts at once and can be taken back. */
export function MessageChoices({ view }: { view: OwnNudgesView }) {
  const { text, formats } = useSession();
  const [until, setUntil] = useState('');
  const [undo, setUndo] = useState<OwnChoice>();
  const { mutate, error, isPending } = useChooseOwnNudges();
  const faults = faultWords(error);
  const choose = (choice: OwnChoice, back?: OwnChoice) => {
    if (!isPending) mutate(choice, { onSuccess: () => setUndo(back) });
  };
  const { pausedUntil, kinds, language, today } = view;
  return (
    <div className={styles.choices}>
      {error !== null && faults.size === 0 && <Failure error={error} />}
      {undo !== undefined && (
        <Notice kind="success">
          <p>{text('myMessages.saved')}</p>
          <Button size="small" disabledFocusable={isPending} onClick={() => choose(undo)}>
            {text('messages.undo')}
          </Button>
        </Notice>
      )}
      <div className={styles.line}>
        {pausedUntil === undefined ? (
          <>
            <Field label={text('myMessages.pause')} {...fieldFault(faults, 'until')}>
              <Input
                type="date"
                max={view.longestPause}
                value={until}
                onChange={(_, { value }) => setUntil(value)}
              />
            </Field>
            <Button
              disabledFocusable={isPending || until === ''}
              onClick={() => choose({ kind: 'pause', until: isoDate(until) }, { kind: 'pause' })}
            >
              {text('myMessages.pause.begin')}
            </Button>
          </>
        ) : (
          <>
            <p>
              <strong>{text('myMessages.paused', { day: formats.day(pausedUntil) })}</strong>
            </p>
            <Button
              disabledFocusable={isPending}
              onClick={() => choose({ kind: 'pause' }, { kind: 'pause', until: isoDate(pausedUntil) })}
            >
              {text('myMessages.pause.end')}
            </Button>
          </>
        )}
      </div>
      <MyHours view={view} faults={faults} isPending={isPending} onChoose={choose} />
      <Field label={text('myMessages.language')} className={styles.narrow}>
        <Select
          value={language ?? ''}
          onChange={(_, { value }) =>
            choose(
              { kind: 'language', language: languages.find((known) => known === value) },
              { kind: 'language', language },
            )
          }
        >
          <option value="">{text('myMessages.language.teams')}</option>
          {languages.map((known) => (
            <option key={known} value={known}>
              {text(`myMessages.language.${known}`)}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.kinds}>
        <legend>{text('myMessages.kinds')}</legend>
        <p className={styles.quiet}>{text('myMessages.kinds.about')}</p>
        {kinds.map(({ kind, stopped }) => (
          <Switch
            key={kind}
            checked={!stopped}
            label={capitalised(text(`nudge.kind.${kind}`))}
            onChange={() =>
              choose(
                { kind: stopped ? 'resume' : 'stop', nudge: kind },
                { kind: stopped ? 'stop' : 'resume', nudge: kind },
              )
            }
          />
        ))}
      </fieldset>
      <section aria-labelledby="my-messages-today">
        <h4 id="my-messages-today">{text('myMessages.today')}</h4>
        {today.length === 0 ? (
          <p>{text('myMessages.today.none')}</p>
        ) : (
          <ul className={styles.today}>
            {today.map(({ kind, comes, why }) => (
              <li key={`${kind} ${why}`}>
                <strong>{capitalised(text(`nudge.kind.${kind}`))}:</strong>{' '}
                {text(comes ? 'myMessages.today.comes' : 'myMessages.today.silent', { why })}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
