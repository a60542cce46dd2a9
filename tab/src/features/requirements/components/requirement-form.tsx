import { Button, Checkbox, Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { RequirementRowView, RequirementsView } from '@rod-trad/shared/contracts/catalogue-views';
import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { type RequirementBody, useSaveRequirement } from '../api/use-requirements.ts';
import { bodyOf, newRequirement, type RequirementDraft } from './requirement-draft.ts';
import { RequirementEnd } from './requirement-end.tsx';
import { RequirementVersions, type StandingRequirement } from './requirement-versions.tsx';
import styles from './requirements.module.css';

interface RequirementFormProps {
  readonly row: RequirementRowView | undefined;
  readonly view: RequirementsView;
  readonly group: string | undefined;
  readonly onDone: () => void;
}

/** What must be held, by whom, from when, and for which goal. */
export function RequirementForm({ row, view, group, onDone }: RequirementFormProps) {
  const { text, formats } = useSession();
  // The day it is in Norway, also when the service has not heard from SharePoint for a while.
  const today = norwegianDay(new Date());
  const [fresh] = useState(() => newRequirement(row, view, group, today));
  /** What is written, from which version on: nobody's change meanwhile takes it away. */
  const [writing, setWriting] = useState<{ draft: RequirementDraft; etag: string | undefined }>();
  const draft = writing?.draft ?? (row === undefined ? fresh : newRequirement(row, view, group, today));
  const { mutate, reset, error, isPending } = useSaveRequirement();
  const faults = faultWords(error);
  const { form, onRefused } = useFocusOnFault();
  const standing = standingVersion<StandingRequirement>(error);
  const change = (changes: Partial<RequirementDraft>) => {
    if (isPending) return;
    reset();
    write(changes);
  };
  const write = (changes: Partial<RequirementDraft>): RequirementDraft => {
    const changed = { ...draft, ...changes, key: crypto.randomUUID() };
    setWriting({ draft: changed, etag: writing?.etag ?? row?.etag });
    return changed;
  };
  const changes = (etag: string | undefined): RequirementBody['changes'] =>
    row && etag !== undefined ? { id: row.id, etag } : undefined;
  const send = (sent: RequirementDraft, etag = writing?.etag ?? row?.etag) => {
    if (isPending) return;
    mutate(bodyOf(sent, changes(etag)), {
      onSuccess: () => {
        setWriting(undefined);
        onDone();
      },
      onError: onRefused,
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(draft);
  };
  const wrong = (field: string) => fieldFault(faults, field);
  const byName = (a: { name: string }, b: { name: string }) => formats.compare(a.name, b.name);
  const kind = view.competences.find(({ id }) => id === draft.competenceId)?.kind ?? 'skill';
  const levels = kind === 'skill' ? ['0', '1', '2', '3', '4'] : ['1'];
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={text('requirements.form')}
      noValidate
      onSubmit={submit}
    >
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {standing !== undefined && (
        <RequirementVersions
          draft={draft}
          standing={standing}
          view={view}
          onUseYours={() => send(draft, standing.etag)}
          onKeep={onDone}
        />
      )}
      {row === undefined && view.maySetEverywhere && (
        <Field label={text('requirements.where')} {...wrong('unitId')}>
          <Select value={draft.unitId} onChange={(_, { value }) => change({ unitId: value })}>
            <option value={view.unit.id}>{view.unit.name}</option>
            <option value="all">{text('requirements.where.all')}</option>
          </Select>
        </Field>
      )}
      <Field label={text('requirements.group')} {...wrong('positionGroupId')}>
        <Select value={draft.positionGroupId} onChange={(_, { value }) => change({ positionGroupId: value })}>
          <option value="all">{text('requirements.group.all')}</option>
          {view.groups.toSorted(byName).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('requirements.competence')} required {...wrong('competenceId')}>
        <Select
          value={draft.competenceId}
          onChange={(_, { value }) => {
            const skill = view.competences.find(({ id }) => id === value)?.kind === 'skill';
            change({ competenceId: value, level: skill ? '3' : '1' });
          }}
        >
          <option value="">{text('requirements.choose')}</option>
          {view.competences.toSorted(byName).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('requirements.levelField')} {...wrong('level')}>
        <Select value={draft.level} onChange={(_, { value }) => change({ level: value })}>
          <option value="">{text('requirements.relevant')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {kind === 'skill' ? text('requirements.level', { level }) : text('requirements.mustHold')}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('requirements.rule')}>
        <RadioGroup
          value={draft.rule}
          onChange={(_, { value }) => change({ rule: value === 'atLeast' ? 'atLeast' : 'everyone' })}
        >
          <Radio value="everyone" label={text('requirements.rule.everyone')} />
          <Radio value="atLeast" label={text('requirements.rule.atLeast')} />
        </RadioGroup>
      </Field>
      {draft.rule === 'atLeast' && (
        <Field label={text('requirements.number')} {...wrong('atLeast')}>
          <Input
            type="number"
            min={1}
            value={draft.atLeast}
            onChange={(_, { value }) => change({ atLeast: value })}
          />
        </Field>
      )}
      <Field label={text('requirements.from')} required {...wrong('validFrom')}>
        <Input
          type="date"
          value={draft.validFrom}
          onChange={(_, { value }) => change({ validFrom: value })}
        />
      </Field>
      <Field label={text('requirements.to')} {...wrong('validTo')}>
        <Input type="date" value={draft.validTo} onChange={(_, { value }) => change({ validTo: value })} />
      </Field>
      <Field label={text('requirements.goal')} {...wrong('goalId')}>
        <Select value={draft.goalId} onChange={(_, { value }) => change({ goalId: value })}>
          <option value="">{text('requirements.goal.none')}</option>
          {view.goals.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={text('requirements.isCritical')}
        checked={draft.critical}
        onChange={(_, { checked }) => change({ critical: checked === true })}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text('requirements.save')}
        </Button>
        {row !== undefined && (
          <RequirementEnd
            row={row}
            busy={isPending}
            onLastDay={(end) => send(write({ validTo: end ? today : '' }))}
            onDone={onDone}
          />
        )}
      </div>
    </form>
  );
}
