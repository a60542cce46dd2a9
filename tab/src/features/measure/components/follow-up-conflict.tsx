import { Button } from '@fluentui/react-components';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import type { FollowUpDraft } from './follow-up-draft.ts';
import styles from './measure.module.css';

interface FollowUpConflictProps {
  readonly draft: FollowUpDraft;
  /** The version that stands. */
  readonly current: MeasureDetailView;
  readonly onUseYours: () => void;
  readonly onKeep: () => void;
}

/** Both versions, and a choice between them. Nothing is thrown away before the person has chosen. */
export function FollowUpConflict({ draft, current, onUseYours, onKeep }: FollowUpConflictProps) {
  const { text, formats } = useSession();
  const latest = current.followUps[0];
  const said = latest && [formats.moment(latest.at), latest.by?.name].filter((part) => part !== undefined);
  return (
    <>
      <Notice kind="error">
        <p>
          <strong>{text('tab.conflict.title')}</strong>
        </p>
        <p>{text('tab.conflict.body')}</p>
      </Notice>
      <div className={styles.versions}>
        <Version
          title={text('tab.conflict.yours')}
          status={draft.status}
          note={draft.note}
          dueOn={draft.newDueOn === '' ? current.dueOn : draft.newDueOn}
        />
        <Version
          title={text('tab.conflict.current')}
          status={current.status}
          note={latest?.note ?? ''}
          dueOn={current.dueOn}
          said={said?.join(', ')}
        />
      </div>
      <div className={styles.choices}>
        <Button appearance="primary" onClick={onUseYours}>
          {text('tab.conflict.useYours')}
        </Button>
        <Button onClick={onKeep}>{text('tab.conflict.keepCurrent')}</Button>
      </div>
    </>
  );
}

interface VersionProps {
  readonly title: string;
  readonly status: MeasureDetailView['status'] | undefined;
  readonly note: string;
  readonly dueOn: string | undefined;
  readonly said?: string | undefined;
}

function Version({ title, status, note, dueOn, said }: VersionProps) {
  const { text, formats } = useSession();
  return (
    <section aria-label={title}>
      <h4>{title}</h4>
      {status !== undefined && <StatusMark status={status} />}
      {dueOn !== undefined && <p>{`${text('plan.column.dueOn')}: ${formats.day(dueOn)}`}</p>}
      {note !== '' && <p>{note}</p>}
      {said !== undefined && <small>{said}</small>}
    </section>
  );
}
