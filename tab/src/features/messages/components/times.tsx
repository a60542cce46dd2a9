import { Button, Field, Select } from '@fluentui/react-components';
import type { MessageSettingsView } from '@rod-trad/shared/contracts/setting-routes';
import { settingRanges, type TimesKind, timesKinds } from '@rod-trad/shared/domain/setting';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault, isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useSetTimes } from '../api/use-messages.ts';
import styles from './messages.module.css';

type Values = MessageSettingsView['times'];

/** Hours and number of messages, for the whole municipality. A change counts at once, and can be taken back. */
export function Times({ view }: { view: MessageSettingsView }) {
  const { text } = useSession();
  const [draft, setDraft] = useState<Values>();
  /** What stood before the last change. */
  const [before, setBefore] = useState<Values>();
  const { mutate, error, isPending, reset } = useSetTimes();
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const values = draft ?? view.times;
  const isChanged = timesKinds.some((kind) => values[kind] !== view.times[kind]);
  const save = (wanted: Values, undone: boolean) => {
    if (isPending) return;
    const stood = view.times;
    mutate(
      { key: crypto.randomUUID(), ...wanted, etags: view.timesEtags },
      {
        onSuccess: () => {
          setDraft(undefined);
          setBefore(undone ? undefined : stood);
        },
        onError: onRefused,
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(values, false);
  };
  const choose = (kind: TimesKind, value: string) => {
    reset();
    setBefore(undefined);
    setDraft({ ...values, [kind]: Number(value) });
  };
  const words = (kind: TimesKind, value: number) =>
    kind === 'weeklyCap'
      ? text('messages.times.cap', { count: value })
      : text('messages.times.hour', { hour: String(value).padStart(2, '0') });
  return (
    <section className={styles.card} aria-labelledby="messages-times">
      <h3 id="messages-times">{text('messages.times')}</h3>
      <p className={styles.quiet}>{text('messages.times.about')}</p>
      <form ref={form} className={styles.form} noValidate onSubmit={submit}>
        {timesKinds.map((kind) => (
          <Field key={kind} label={text(`messages.times.${kind}`)} {...fieldFault(faults, kind)}>
            {view.mayChange ? (
              <Select value={String(values[kind])} onChange={(_, { value }) => choose(kind, value)}>
                {choicesOf(kind, view.times[kind]).map((value) => (
                  <option key={value} value={value}>
                    {words(kind, value)}
                  </option>
                ))}
              </Select>
            ) : (
              <p className={styles.fact}>{words(kind, values[kind])}</p>
            )}
          </Field>
        ))}
        {isConflict(error) && <Notice kind="warning">{text('messages.conflict')}</Notice>}
        {error !== null && faults.size === 0 && !isConflict(error) && <Failure error={error} />}
        {isChanged && (
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={isPending}>
              {text('messages.save')}
            </Button>
            <Button onClick={() => setDraft(undefined)}>{text('planning.cancel')}</Button>
          </div>
        )}
      </form>
      {before !== undefined && !isChanged && (
        <Notice kind="success">
          <p>{text('messages.times.saved')}</p>
          <Button size="small" disabledFocusable={isPending} onClick={() => save(before, true)}>
            {text('messages.undo')}
          </Button>
        </Notice>
      )}
    </section>
  );
}

/** What can be chosen, and what stands: an installation may have been set up otherwise. */
function choicesOf(kind: TimesKind, stands: number): readonly number[] {
  const { least, most } = settingRanges[kind];
  const choices = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  return choices.includes(stands) ? choices : [...choices, stands].toSorted((a, b) => a - b);
}
