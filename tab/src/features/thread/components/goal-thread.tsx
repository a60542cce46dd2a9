import type { GoalThreadView } from '@rod-trad/shared/contracts/thread-views';
import { useId, useMemo, useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import type { ThreadLinks } from '../../../components/thread/thread-links.ts';
import { Tree } from '../../../components/tree/tree.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useGoalThread } from '../api/use-thread.ts';
import { beadColumns } from './bead-columns.ts';
import styles from './thread.module.css';
import { ThreadPicture } from './thread-picture.tsx';
import { threadRoots } from './thread-roots.tsx';
import { useCountWords } from './use-count-words.ts';

interface GoalThreadProps {
  readonly goalId: string;
  readonly links: ThreadLinks;
}

/** The thread from a goal down, as a picture and as a tree that says the same. */
export function GoalThread({ goalId, links }: GoalThreadProps) {
  const { text } = useSession();
  const { data, error, refetch } = useGoalThread(goalId);
  if (data === undefined) {
    return error === null ? (
      <ViewSkeleton label={text('tab.loading')} />
    ) : (
      <Failure error={error} onRetry={() => void refetch()} />
    );
  }
  return (
    <>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <Drawn view={data} links={links} />
      <FreshnessLine freshness={data.freshness} />
    </>
  );
}

function Drawn({ view, links }: { view: GoalThreadView; links: ThreadLinks }) {
  const { text } = useSession();
  const words = useCountWords();
  const keys = useId();
  const { goal, counts, areas, personal } = view;
  const [open, setOpen] = useState<ReadonlySet<string>>(() => openAtFirst(view));
  const [active, setActive] = useState(goal.id);
  const roots = useMemo(() => threadRoots(view, links), [view, links]);
  const choose = (id: string) => {
    setActive(id);
    // What lies above it is open, or it would not be seen in the tree.
    const parts = id.split('/');
    setOpen(new Set([...open, ...parts.map((_, at) => parts.slice(0, at + 1).join('/'))]));
  };
  return (
    <>
      {areas.length === 0 ? (
        <Notice kind="info">{text('thread.none')}</Notice>
      ) : (
        <>
          <ThreadPicture
            columns={beadColumns(view, active, open, words)}
            summary={text('thread.picture', { goal: goal.name, counts: words(counts) })}
            onChoose={choose}
          />
          <p id={keys} className={styles.hint}>
            {text('thread.tree.keys')}
          </p>
          <Tree
            label={text('thread.tree', { goal: goal.name })}
            describedBy={keys}
            roots={roots}
            open={open}
            onOpen={setOpen}
            active={active}
            onActive={setActive}
          />
          <p className={styles.hint}>{text('thread.counted')}</p>
        </>
      )}
      {personal !== undefined && personal > 0 && (
        <p className={styles.hint}>{text('thread.personal', { count: personal })}</p>
      )}
    </>
  );
}

/** One way all the way down, where most hangs, so that the thread is seen at once. */
function openAtFirst({ goal, areas }: GoalThreadView): ReadonlySet<string> {
  const most = <Row extends { readonly counts: { readonly measures: number } }>(rows: readonly Row[]) =>
    rows.toSorted((a, b) => b.counts.measures - a.counts.measures)[0];
  const area = most(areas);
  const plan = area && most(area.plans);
  return new Set([goal.id, `${goal.id}/${area?.id}`, `${goal.id}/${area?.id}/${plan?.id}`]);
}
