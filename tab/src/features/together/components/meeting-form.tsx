import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ConsultationView } from '@rod-trad/shared/contracts/consultation-views';
import { parseIsoDate } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useConsultations, useSaveConsultation } from '../api/use-consultations.ts';
import { type MeetingDraft, newMeeting, shownFields } from './meeting-draft.ts';
import { PartyFields } from './party-fields.tsx';
import styles from './together.module.css';

interface MeetingFormProps {
  /** Absent for a new one. */
  readonly meeting?: ConsultationView | undefined;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

/** When, among whom and about which plans. */
export function MeetingForm({ meeting, onSaved, onCancel }: MeetingFormProps) {
  const { text, formats } = useSession();
  const { data: all } = useConsultations();
  const [key] = useState(() => crypto.randomUUID());
  const [changed, setChanged] = useState<Partial<MeetingDraft>>({});
  const [etag, setEtag] = useState(meeting?.etag);
  const { mutate, error, isPending, reset } = useSaveConsultation();
  const { form, onRefused } = useFocusOnFault();
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const unitId = changed.unitId ?? meeting?.unit.id ?? all?.plannable[0]?.id ?? '';
  const start = meeting === undefined ? newMeeting(text, all?.consultations ?? [], unitId) : draftOf(meeting);
  const draft: MeetingDraft = { ...start, ...changed, unitId };
  const change = (changes: Partial<MeetingDraft>) => setChanged({ ...changed, ...changes });
  const faults = faultWords(error);
  const stands = standingVersion<Pick<ConsultationView, 'title' | 'plannedOn'>>(error);
  const others = [...faults].filter(([field]) => !shownFields.includes(field)).map(([, words]) => words);
  const [dateMissing, setDateMissing] = useState(false);
  const send = (version: string | undefined) => {
    const plannedOn = parseIsoDate(draft.plannedOn);
    setDateMissing(plannedOn === undefined);
    if (plannedOn === undefined) onRefused();
    if (isPending || plannedOn === undefined) return;
    const { year, ...rest } = draft;
    mutate(
      {
        ...{ key: version === undefined ? key : crypto.randomUUID(), ...rest, year: Number(year), plannedOn },
        ...(meeting !== undefined && version !== undefined && { changes: { id: meeting.id, etag: version } }),
      },
      { onSuccess: ({ consultation }) => onSaved(consultation.id), onError: onRefused },
    );
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    send(etag);
  };
  const label = text(meeting === undefined ? 'together.new' : 'together.edit');
  const missing = dateMissing ? { validationMessage: text('together.form.date') } : {};
  return (
    <form ref={form} className={styles.form} aria-label={label} noValidate onSubmit={save}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {label}
      </h2>
      {meeting === undefined && (
        <Field label={text('together.form.unit')} hint={text('together.form.unit.hint')} required>
          <Select value={unitId} onChange={(_, { value }) => change({ unitId: value })}>
            {all?.plannable.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={text('together.column.year')} required {...fieldFault(faults, 'year')}>
        <Input type="number" value={draft.year} onChange={(_, { value }) => change({ year: value })} />
      </Field>
      <Field
        label={text('together.form.title')}
        hint={text('together.form.title.hint')}
        required
        {...fieldFault(faults, 'title')}
      >
        <Input value={draft.title} onChange={(_, { value }) => change({ title: value })} />
      </Field>
      <Field label={text('together.form.plannedOn')} required {...missing}>
        <Input
          type="date"
          value={draft.plannedOn}
          onChange={(_, { value }) => change({ plannedOn: value })}
        />
      </Field>
      <PartyFields
        parties={draft.parties}
        fault={faults.get('parties')}
        onChange={(parties) => change({ parties })}
      />
      {meeting !== undefined && meeting.choosable.length > 0 && (
        <fieldset className={styles.fieldset}>
          <legend>{text('together.form.plans')}</legend>
          {meeting.choosable.map((plan) => (
            <Checkbox
              key={plan.id}
              label={`${plan.title} (${text(`plan.status.${plan.status}`)})`}
              checked={draft.planIds.includes(plan.id)}
              onChange={(_, { checked }) =>
                change({
                  planIds: checked
                    ? [...draft.planIds, plan.id]
                    : draft.planIds.filter((id) => id !== plan.id),
                })
              }
            />
          ))}
        </fieldset>
      )}
      {stands !== undefined && (
        <TwoVersions
          fields={[
            { label: text('together.form.title'), yours: draft.title, stands: stands.title },
            {
              label: text('together.form.plannedOn'),
              yours: draft.plannedOn && formats.day(draft.plannedOn),
              stands: formats.day(stands.plannedOn),
            },
          ]}
          onUseYours={() => {
            setEtag(stands.etag);
            send(stands.etag);
          }}
          onKeep={() => {
            reset();
            onCancel();
          }}
        />
      )}
      {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
      {error !== null && faults.size === 0 && stands === undefined && <Failure error={error} />}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text(meeting === undefined ? 'together.form.create' : 'planning.save')}
        </Button>
        <Button onClick={onCancel}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}

function draftOf({ unit, year, title, plannedOn, parties, plans }: ConsultationView): MeetingDraft {
  const planIds = plans.map(({ id }) => id);
  return { unitId: unit.id, year: String(year), title, plannedOn, parties, planIds };
}
