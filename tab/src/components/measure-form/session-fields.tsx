import { Button, Field, Input } from '@fluentui/react-components';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { useSession } from '../session.tsx';
import type { MeasureDraft } from './measure-draft.ts';
import type { MeasureFieldsProps } from './measure-fields-props.ts';
import styles from './measure-form.module.css';

/** Those who learn together, and when they meet: a collective measure has a team, and no rows for single people. */
export function SessionFields({ draft, onChange, wrong }: MeasureFieldsProps) {
  const { text } = useSession();
  const change = (at: number, changes: Partial<MeasureDraft['sessions'][number]>) =>
    onChange({
      sessions: draft.sessions.map((session, index) => (index === at ? { ...session, ...changes } : session)),
    });
  const add = () =>
    onChange({ sessions: [...draft.sessions, { on: norwegianDay(new Date()), place: '', hours: '2' }] });
  return (
    <fieldset className={styles.group}>
      <legend>{text('planning.together')}</legend>
      <Field label={text('planning.field.team')} hint={text('planning.field.team.hint')} {...wrong('team')}>
        <Input value={draft.team} onChange={(_, { value }) => onChange({ team: value })} />
      </Field>
      {draft.sessions.map((session, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no names of their own, and are only added at the end.
        <div key={at} className={styles.row}>
          <Field label={text('planning.session.on')}>
            <Input
              type="date"
              value={session.on}
              required
              // A session without a day is no session: the field keeps the last one.
              onChange={(_, { value }) => value !== '' && change(at, { on: value })}
            />
          </Field>
          <Field label={text('planning.session.place')} {...wrong(`sessions.${at}.place`)}>
            <Input value={session.place} onChange={(_, { value }) => change(at, { place: value })} />
          </Field>
          <Field label={text('planning.session.hours')} {...wrong(`sessions.${at}.hours`)}>
            <Input
              inputMode="decimal"
              value={session.hours}
              onChange={(_, { value }) => change(at, { hours: value })}
            />
          </Field>
          <Button
            aria-label={text('planning.session.remove', { number: at + 1 })}
            onClick={() => onChange({ sessions: draft.sessions.filter((_, index) => index !== at) })}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button onClick={add}>{text('planning.session.add')}</Button>
    </fieldset>
  );
}
