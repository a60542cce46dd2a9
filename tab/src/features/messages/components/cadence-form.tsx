import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { CadenceView, MessageSettingsView } from '@rod-trad/shared/contracts/setting-routes';
import { type SettingScope, settingRanges, settingScopes } from '@rod-trad/shared/domain/setting';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault, isConflict } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useSetCadence } from '../api/use-messages.ts';
import { everyDays, scopeWords } from './cadence-words.ts';
import styles from './messages.module.css';
import { PersonPicker } from './person-picker.tsx';

interface CadenceFormProps {
  readonly view: MessageSettingsView;
  /** What is changed; absent: for whom is chosen here. */
  readonly cadence: CadenceView | undefined;
  readonly onCancel: () => void;
  readonly onSaved: (done: {
    readonly cadence: Pick<CadenceView, 'kind' | 'scope' | 'scopeId' | 'name'>;
    readonly days: number;
    readonly before: number;
  }) => void;
}

const kind = 'measureFollowUp';

/** For whom, and how often. */
export function CadenceForm({ view, cadence, onCancel, onSaved }: CadenceFormProps) {
  const { text, formats } = useSession();
  const [scope, setScope] = useState<SettingScope>(cadence?.scope ?? 'unit');
  const [place, setPlace] = useState<{ id: string; name: string } | undefined>(
    cadence?.scopeId === undefined ? undefined : { id: cadence.scopeId, name: scopeWords(cadence, text) },
  );
  const [days, setDays] = useState(String(cadence?.days ?? view.standardDays));
  const { mutate, error, isPending, reset } = useSetCadence();
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const standing = view.cadences.find((one) => one.scope === scope && one.scopeId === place?.id);
  const wider = view.cadences.find((one) => one.scope === 'municipality')?.days ?? view.standardDays;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(Number(days));
  };
  const save = (value: number) => {
    if (isPending) return;
    const scopeId = scope === 'municipality' ? undefined : place?.id;
    mutate(
      { key: crypto.randomUUID(), kind, scope, scopeId, value, etag: standing?.etag },
      {
        onSuccess: () =>
          onSaved({
            cadence: { kind, scope, scopeId, name: place?.name },
            days: value,
            before: standing?.days ?? wider,
          }),
        onError: onRefused,
      },
    );
  };
  const named = scope === 'unit' ? view.units : view.groups;
  const { least, most } = settingRanges[kind];
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('messages.cadence.form')}
      noValidate
      onSubmit={submit}
    >
      {cadence === undefined ? (
        <>
          <Field label={text('messages.scope')}>
            <Select
              value={scope}
              onChange={(_, { value }) => {
                reset();
                setPlace(undefined);
                setScope(settingScopes.find((known) => known === value) ?? 'unit');
              }}
            >
              {settingScopes.toReversed().map((known) => (
                <option key={known} value={known}>
                  {text(`messages.scope.${known}`)}
                </option>
              ))}
            </Select>
          </Field>
          {scope === 'person' && (
            <PersonPicker fault={faults.get('scopeId')} chosen={place} onChoose={setPlace} />
          )}
          {(scope === 'unit' || scope === 'positionGroup') && (
            <Field label={text(`messages.scope.${scope}`)} required {...fieldFault(faults, 'scopeId')}>
              <Select
                value={place?.id ?? ''}
                onChange={(_, { value }) => {
                  reset();
                  setPlace(named.find(({ id }) => id === value));
                }}
              >
                <option value="">{text('messages.choose')}</option>
                {named
                  .toSorted((a, b) => formats.compare(a.name, b.name))
                  .map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
              </Select>
            </Field>
          )}
        </>
      ) : (
        <p>
          <strong>{scopeWords(cadence, text)}</strong>
        </p>
      )}
      <Field
        label={text('messages.cadence.days')}
        hint={text('messages.cadence.days.hint', { least, most })}
        required
        {...fieldFault(faults, 'value')}
      >
        <Input
          type="number"
          min={least}
          max={most}
          value={days}
          onChange={(_, { value }) => {
            reset();
            setDays(value);
          }}
        />
      </Field>
      {isConflict(error) && <Notice kind="warning">{text('messages.conflict')}</Notice>}
      {error !== null && faults.size === 0 && !isConflict(error) && <Failure error={error} />}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text('messages.save')}
        </Button>
        {cadence !== undefined && cadence.scope !== 'municipality' && cadence.days !== wider && (
          <Button onClick={() => save(wider)}>
            {text('messages.cadence.asWider', { often: everyDays(wider, text).toLowerCase() })}
          </Button>
        )}
        <Button onClick={onCancel}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}
