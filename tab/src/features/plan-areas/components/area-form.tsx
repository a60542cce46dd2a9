import { Button } from '@fluentui/react-components';
import type { AreasView } from '@rod-trad/shared/contracts/goal-views';
import { type FormEvent, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { CheckGroup } from '../../../components/measure-form/check-group.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords, standingVersion } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { TwoVersions } from '../../../components/two-versions.tsx';
import { useFocusOnFault } from '../../../components/use-focus-on-fault.ts';
import { useSaveArea } from '../api/use-areas.ts';
import { type AreaDraft, type AreaTask, areaDraft } from './area-draft.ts';
import { AreaRemoval } from './area-removal.tsx';
import { BothLanguages } from './both-languages.tsx';
import styles from './plan-areas.module.css';

interface AreaFormProps {
  readonly task: AreaTask;
  readonly view: AreasView;
  readonly onDone: () => void;
}

/** Name, main goal, and the goals it serves: for everybody, for one unit, or standing in for a wider one. */
export function AreaForm({ task, view, onDone }: AreaFormProps) {
  const { text } = useSession();
  const area = task.kind === 'add' ? undefined : view.areas.find(({ id }) => id === task.id);
  const [draft, setDraft] = useState(() => areaDraft(area, view));
  const [etag] = useState(task.kind === 'edit' ? area?.etag : undefined);
  const { mutate, reset, error, isPending } = useSaveArea();
  const { form, onRefused } = useFocusOnFault();
  const faults = faultWords(error);
  const standing = standingVersion<AreaDraft>(error);
  const change = (changes: Partial<AreaDraft>) => {
    reset();
    setDraft({ ...draft, ...changes });
  };
  const send = (version: string | undefined) => {
    if (isPending) return;
    const here = task.kind === 'narrow' || (task.kind === 'add' && !task.everywhere);
    const unitId = here ? view.unit.id : task.kind === 'edit' ? area?.unit?.id : undefined;
    const narrows = task.kind === 'narrow' ? task.id : task.kind === 'edit' ? area?.narrows?.id : undefined;
    const changes = version === undefined || area === undefined ? undefined : { id: area.id, etag: version };
    const { name, mainGoal, goalIds, order } = draft;
    mutate(
      {
        key: crypto.randomUUID(),
        ...{ name, mainGoal, order, goalIds: [...goalIds] },
        ...(changes && { changes }),
        ...(unitId !== undefined && { unitId }),
        ...(narrows !== undefined && { narrows }),
      },
      { onSuccess: onDone, onError: onRefused },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(etag);
  };
  const named = ['name.nb', 'name.nn', 'mainGoal.nb', 'mainGoal.nn', 'goalIds'];
  const others = [...faults].filter(([field]) => !named.includes(field)).map(([, words]) => words);
  return (
    <>
      <form
        ref={form}
        className={styles.form}
        aria-label={text('planning.area.form')}
        noValidate
        onSubmit={submit}
      >
        {standing !== undefined && (
          <TwoVersions
            fields={versions(draft, standing).map(({ field, ...both }) => ({
              label: text(`planning.area.${field}`),
              ...both,
            }))}
            onUseYours={() => send(standing.etag)}
            onKeep={onDone}
          />
        )}
        {task.kind === 'narrow' && <p>{text('planning.narrow.about', { unit: view.unit.name })}</p>}
        <BothLanguages
          field="name"
          label={text('planning.area.name')}
          value={draft.name}
          faults={faults}
          onChange={(name) => change({ name })}
        />
        <BothLanguages
          long
          field="mainGoal"
          label={text('planning.area.mainGoal')}
          value={draft.mainGoal}
          faults={faults}
          onChange={(mainGoal) => change({ mainGoal })}
        />
        <CheckGroup
          label={text('planning.area.goalIds')}
          choices={view.goals}
          chosen={draft.goalIds}
          validationMessage={faults.get('goalIds')}
          onChange={(goalIds) => change({ goalIds })}
        />
        {others.length > 0 && <Notice kind="error">{others.join(' ')}</Notice>}
        {error !== null && faults.size === 0 && standing === undefined && <Failure error={error} />}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isPending}>
            {text('planning.save')}
          </Button>
          <Button onClick={onDone}>{text('planning.cancel')}</Button>
        </div>
      </form>
      {task.kind === 'edit' && area?.etag !== undefined && (
        <AreaRemoval area={area} etag={area.etag} onDone={onDone} />
      )}
    </>
  );
}

/** What differs between the two, in the language people plan in. */
function versions(mine: AreaDraft, theirs: AreaDraft) {
  const fields = [
    { field: 'name' as const, yours: both(mine.name), stands: both(theirs.name) },
    { field: 'mainGoal' as const, yours: both(mine.mainGoal), stands: both(theirs.mainGoal) },
    {
      field: 'goalIds' as const,
      yours: String(mine.goalIds.length),
      stands: String(theirs.goalIds.length),
    },
  ];
  return fields.filter(({ yours, stands }) => yours !== stands);
}

const both = ({ nb, nn }: AreaDraft['name']) => (nb === nn ? nb : `${nb} / ${nn}`);
