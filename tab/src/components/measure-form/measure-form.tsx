import { Button } from '@fluentui/react-components';
import type { MeasureFormView } from '@rod-trad/shared/contracts/measure-form-views';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { type FormEvent, useState } from 'react';
import { Failure } from '../failure.tsx';
import { Notice } from '../notice.tsx';
import { faultWords, fieldFault, standingVersion } from '../refusal.ts';
import { useSession } from '../session.tsx';
import { useFocusOnFault } from '../use-focus-on-fault.ts';
import { AmountFields } from './amount-fields.tsx';
import { BasicFields } from './basic-fields.tsx';
import { ExamplePicker } from './example-picker.tsx';
import {
  bodyOf,
  draftOf,
  emptyDraft,
  type MeasureBeginning,
  type MeasureDraft,
  mergeDrafts,
  withExample,
} from './measure-draft.ts';
import styles from './measure-form.module.css';
import { MeasureVersions } from './measure-versions.tsx';
import { QuestionFields } from './question-fields.tsx';
import { SessionFields } from './session-fields.tsx';
import { TargetFields } from './target-fields.tsx';
import { useSaveMeasure } from './use-measure-form.ts';
import type { Writing, WritingHolder } from './writing.ts';

interface MeasureFormProps {
  readonly form: MeasureFormView;
  /** Absent for a new measure. */
  readonly measure?: MeasureDetailView | undefined;
  /** Where a new one is begun. */
  readonly begun?: MeasureBeginning | undefined;
  /** Where what is written outlives a closed panel. */
  readonly holder: WritingHolder;
  readonly onDone: (measureId: string) => void;
  readonly onCancel: () => void;
}

/** A measure with all its fields. What somebody else changes meanwhile is neither lost nor overwritten unseen. */
export function MeasureForm({ form, measure, begun, holder, ...ends }: MeasureFormProps) {
  const { text } = useSession();
  const [writing, setWriting] = useState(() => holder.get() ?? newWriting(form, measure, begun));
  const { base, draft, etag } = writing;
  const [key, setKey] = useState(() => crypto.randomUUID() as string);
  const { form: element, onRefused } = useFocusOnFault();
  const { mutate, reset, error, isPending } = useSaveMeasure();
  const faults = faultWords(error);
  const standing = standingVersion<MeasureDetailView>(error);
  const merged = standing && mergeDrafts(base, draft, draftOf(standing));

  const onChange = (changes: Partial<MeasureDraft>) => {
    if (isPending) return;
    reset();
    // What is written after a failure is another act.
    if (error !== null) setKey(crypto.randomUUID());
    const after = { ...writing, draft: { ...draft, ...changes } };
    setWriting(after);
    holder.set(after);
  };
  const send = (sent: MeasureDraft, act: string, version: string | undefined) => {
    if (isPending) return;
    const changes = measure && version !== undefined ? { id: measure.id, etag: version } : undefined;
    const body = { key: act, planId: form.plan.id, planStatus: form.plan.status, draft: bodyOf(sent) };
    mutate(
      { ...body, ...(changes && { changes }) },
      {
        onSuccess: (answer) => {
          holder.set(undefined);
          ends.onDone(answer.measure.id);
        },
        onError: onRefused,
      },
    );
  };
  const cancel = () => {
    holder.set(undefined);
    ends.onCancel();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(draft, key, etag);
  };
  const wrong = (field: string) => fieldFault(faults, field);
  const fields = { draft, form, onChange, wrong };
  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={text('planning.form')}
      noValidate
      onSubmit={submit}
    >
      {measure === undefined && (
        <ExamplePicker onChoose={(example) => onChange(withExample(draft, example))} />
      )}
      {standing !== undefined && merged !== undefined && (
        <MeasureVersions
          mine={merged}
          theirs={draftOf(standing)}
          form={form}
          onUseYours={() => send(merged, crypto.randomUUID(), standing.etag)}
          onKeep={cancel}
        />
      )}
      <BasicFields {...fields} />
      <TargetFields {...fields} />
      <QuestionFields {...fields} />
      <AmountFields {...fields} />
      <SessionFields {...fields} />
      {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
      {faults.size > 0 && (
        <Notice kind="error">
          <p>{text('planning.form.faults')}</p>
          {/* What belongs to no field is said here. */}
          {[...faults]
            .filter(([field]) => !hasPlace(field, draft))
            .map(([field, words]) => (
              <p key={field}>{words}</p>
            ))}
        </Notice>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isPending}>
          {text(isPending ? 'planning.saving' : 'planning.save')}
        </Button>
        <Button onClick={cancel}>{text('planning.cancel')}</Button>
      </div>
    </form>
  );
}

function newWriting(
  form: MeasureFormView,
  measure: MeasureFormProps['measure'],
  begun: MeasureFormProps['begun'],
): Writing {
  const base =
    measure === undefined
      ? emptyDraft(begun?.areaId ?? form.areas[0]?.id ?? '', begun?.title, begun?.strategy)
      : draftOf(measure);
  return { base, draft: base, etag: measure?.etag };
}

/** Said at its field; what belongs to none is said at the end. */
function hasPlace(field: string, draft: MeasureDraft): boolean {
  return field in draft || /^(?:competences|sessions)\.\d+\./.test(field);
}
