import { Button, Field, Select } from '@fluentui/react-components';
import { type GoalSource, goalSources } from '@rod-trad/shared/domain/goal';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { faultWords, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useSaveGoal } from '../api/use-areas.ts';
import { BothLanguages } from './both-languages.tsx';
import type { GoalEntry } from './goal-entry.ts';
import { GoalRemoval } from './goal-removal.tsx';
import styles from './plan-areas.module.css';

interface GoalDraft {
  readonly title: { readonly nb: string; readonly nn: string };
  readonly source: GoalSource;
}

/** A goal and where it is laid down. */
export function GoalForm({ goal, onDone }: { goal: GoalEntry | undefined; onDone: () => void }) {
  const { text } = useSession();
  const [draft, setDraft] = useState<GoalDraft>({
    title: goal?.names ?? { nb: '', nn: '' },
    source: goal?.source ?? 'municipalPlan',
  });
  const [etag] = useState(goal?.etag);
  const { mutate, reset, error, isPending } = useSaveGoal();
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const standing = standingVersion<GoalDraft>(error);
  const change = (changes: Partial<GoalDraft>) => {
    reset();
    setDraft({ ...draft, ...changes });
  };
  const send = (version: string | undefined) => {
    const changes = goal && version !== undefined ? { id: goal.id, etag: version } : undefined;
    if (isPending) return;
    mutate(
      { key: crypto.randomUUID(), ...draft, ...(changes && { changes }) },
      { onSuccess: onDone, onError: onRefused },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(etag);
  };
  const words = ({ title, source }: GoalDraft) => [
    `${title.nb} / ${title.nn}`,
    text(`goals.source.${source}`),
  ];
  return (
    <>
      <form
        ref={form}
        className={styles.form}
        aria-label={text('planning.goal.form')}
        noValidate
        onSubmit={submit}
      >
        {standing !== undefined && (
          <TwoVersions
            fields={[text('planning.goal.title'), text('planning.goal.source')]
              .map((label, at) => ({
                label,
                yours: words(draft)[at] ?? '',
                stands: words(standing)[at] ?? '',
              }))
              .filter(({ yours, stands }) => yours !== stands)}
            onUseYours={() => send(standing.etag)}
            onKeep={onDone}
          />
        )}
        <BothLanguages
          long
          field="title"
          label={text('planning.goal.title')}
          value={draft.title}
          faults={faults}
          onChange={(title) => change({ title })}
        />
        <Field label={text('planning.goal.source')}>
          <Select value={draft.source} onChange={(_, { value }) => change({ source: value as GoalSource })}>
            {goalSources.map((source) => (
              <option key={source} value={source}>
                {text(`goals.source.${source}`)}
              </option>
            ))}
          </Select>
        </Field>
        {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isPending}>
            {text('planning.save')}
          </Button>
          <Button onClick={onDone}>{text('planning.cancel')}</Button>
        </div>
      </form>
      {goal?.etag !== undefined && <GoalRemoval goal={goal} etag={goal.etag} onDone={onDone} />}
    </>
  );
}
