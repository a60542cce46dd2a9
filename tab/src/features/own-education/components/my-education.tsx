import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useOwnEducation } from '../api/use-own-education.ts';
import { ApplyForm } from './apply-form.tsx';
import styles from './own-education.module.css';
import { OwnLeave } from './own-leave.tsx';

interface MyEducationProps {
  /** How many applications there were when the tab was opened: with none, nothing is asked for until somebody applies. */
  readonly known: number;
}

/** One's own education leave on the own page: apply, tell how it goes, and what it can lead to. */
export function MyEducation({ known }: MyEducationProps) {
  const { text } = useSession();
  const [opened, setOpened] = useState<string>();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState(false);
  const { data, error, isLoading, refetch } = useOwnEducation(known > 0 || opened !== undefined);
  const leaves = data?.leaves ?? [];
  const show = (what: string) => {
    setSent(false);
    setOpened(what);
    setOpen(true);
  };
  const done = () => {
    setSent(true);
    setOpen(false);
  };
  const title = text('education.own');
  const leave = leaves.find(({ id }) => id === opened);
  const waiting = isLoading && <ViewSkeleton label={text('tab.loading')} />;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <p className={styles.quiet}>{text('education.own.about')}</p>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {waiting}
      {!isLoading && error === null && leaves.length === 0 && <p>{text('education.own.none')}</p>}
      {leaves.length > 0 && (
        <ul className={styles.list} aria-label={title}>
          {leaves.map((one) => (
            <OwnLeave key={one.id} leave={one} onChange={() => show(one.id)} />
          ))}
        </ul>
      )}
      {sent && <Notice kind="success">{text('education.apply.sent')}</Notice>}
      <Button className={styles.apply} onClick={() => show(`new ${crypto.randomUUID()}`)}>
        {text('education.own.apply')}
      </Button>
      {opened !== undefined && (
        <SidePanel
          title={text(leave === undefined ? 'education.own.apply' : 'education.own.change')}
          open={open}
          onClose={() => setOpen(false)}
        >
          {waiting}
          {data !== undefined && <ApplyForm key={opened} leave={leave} view={data} onDone={done} />}
        </SidePanel>
      )}
    </section>
  );
}
