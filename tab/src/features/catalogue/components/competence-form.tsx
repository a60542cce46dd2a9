import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { CatalogueEntryView, CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { competenceKinds, educationLevels } from '@rod-trad/shared/domain/competence';
import { type FormEvent, useId, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, fieldFault, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useSaveCompetence } from '../api/use-catalogue.ts';
import styles from './catalogue.module.css';
import { bodyOf, type CompetenceDraft, newDraft, type Writing } from './competence-draft.ts';
import { CompetenceVersions } from './competence-versions.tsx';
import { LevelTextFields } from './level-text-fields.tsx';

interface CompetenceFormProps {
  readonly entry: CatalogueEntryView | undefined;
  readonly areas: CatalogueView['areas'];
  readonly proposes: boolean;
  readonly onDone: () => void;
}

/** What a competence is called, what it is, and what each level means. */
export function CompetenceForm({ entry, areas, proposes, onDone }: CompetenceFormProps) {
  const { text } = useSession();
  const [untouched] = useState(() => newDraft(entry));
  const [writing, setWriting] = useState<Writing>();
  // As long as nothing is written, what is shown follows the service; afterwards nobody's change takes it away.
  const draft = writing?.draft ?? (entry === undefined ? untouched : newDraft(entry));
  const { mutate, reset, error, isPending, data } = useSaveCompetence();
  const faults = faultWords(error);
  const { form, onRefused } = useFocusOnFault();
  const areasFault = useId();
  const standing = standingVersion<CatalogueEntryView>(error);
  const change = (changes: Partial<CompetenceDraft>) => {
    if (isPending) return;
    reset();
    const begun = writing?.etag ?? entry?.etag;
    setWriting({ draft: { ...draft, ...changes, key: crypto.randomUUID() }, etag: begun });
  };
  const send = (etag: string | undefined) =>
    mutate(bodyOf(draft, entry && etag !== undefined ? { id: entry.id, etag } : undefined), {
      onSuccess: () => {
        setWriting(undefined);
        if (entry === undefined) onDone();
      },
      onError: onRefused,
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) send(writing?.etag ?? entry?.etag);
  };
  const wrong = (field: string) => fieldFault(faults, field);
  return (
    <form ref={form} className={styles.form} aria-label={text('catalogue.form')} noValidate onSubmit={submit}>
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {standing !== undefined && (
        <CompetenceVersions
          draft={draft}
          standing={standing}
          areas={areas}
          onUseYours={() => send(standing.etag)}
          onKeep={onDone}
        />
      )}
      {data !== undefined && (
        <Notice kind="success">
          {text(data.outcome === 'saved' ? 'catalogue.saved' : 'catalogue.savedPending')}
        </Notice>
      )}
      <Field label={text('catalogue.name.nb')} required {...wrong('name.nb')}>
        <Input value={draft.nb} onChange={(_, { value }) => change({ nb: value })} />
      </Field>
      <Field label={text('catalogue.name.nn')} required {...wrong('name.nn')}>
        <Input value={draft.nn} onChange={(_, { value }) => change({ nn: value })} />
      </Field>
      {entry === undefined && (
        <Field label={text('catalogue.kind')} {...wrong('kind')}>
          <Select
            value={draft.kind}
            onChange={(_, { value }) =>
              change({ kind: competenceKinds.find((kind) => kind === value) ?? 'skill' })
            }
          >
            {competenceKinds.map((kind) => (
              <option key={kind} value={kind}>
                {text(`catalogue.kind.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <fieldset className={styles.areas} aria-describedby={areasFault}>
        <legend>{text('catalogue.areas')}</legend>
        {faults.has('areaIds') && (
          <p id={areasFault} role="alert" className={styles.wrong}>
            {faults.get('areaIds')}
          </p>
        )}
        {areas.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            aria-invalid={faults.has('areaIds') || undefined}
            checked={draft.areaIds.includes(id)}
            onChange={(_, { checked }) =>
              change({
                areaIds: checked ? [...draft.areaIds, id] : draft.areaIds.filter((area) => area !== id),
              })
            }
          />
        ))}
      </fieldset>
      {draft.kind === 'certificate' && (
        <Field
          label={text('catalogue.validMonths')}
          hint={text('catalogue.validMonths.hint')}
          {...wrong('validMonths')}
        >
          <Input
            inputMode="numeric"
            value={draft.validMonths}
            onChange={(_, { value }) => change({ validMonths: value })}
          />
        </Field>
      )}
      {draft.kind === 'education' && (
        <>
          <Field label={text('catalogue.educationLevel')} {...wrong('educationLevel')}>
            <Select
              value={draft.educationLevel}
              onChange={(_, { value }) =>
                change({ educationLevel: educationLevels.find((level) => level === value) ?? '' })
              }
            >
              <option value="">{text('catalogue.educationLevel.none')}</option>
              {educationLevels.map((level) => (
                <option key={level} value={level}>
                  {text(`catalogue.educationLevel.${level}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={text('catalogue.studyPoints')}
            hint={text('catalogue.studyPoints.hint')}
            {...wrong('studyPoints')}
          >
            <Input
              inputMode="numeric"
              value={draft.studyPoints}
              onChange={(_, { value }) => change({ studyPoints: value })}
            />
          </Field>
        </>
      )}
      {draft.kind === 'skill' && (
        <LevelTextFields
          levels={draft.levels}
          wrong={faults.get('levels')}
          onChange={(levels) => change({ levels })}
        />
      )}
      {proposes && (
        <Field label={text('catalogue.because')} hint={text('catalogue.because.hint')} {...wrong('because')}>
          <Textarea value={draft.because} onChange={(_, { value }) => change({ because: value })} />
        </Field>
      )}
      <Button type="submit" appearance="primary" disabledFocusable={isPending}>
        {text(proposes ? 'catalogue.sendProposal' : 'catalogue.save')}
      </Button>
    </form>
  );
}
