import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useAgreementTexts } from '../../../components/education/use-agreement-texts.ts';
import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useUnitEducation } from '../api/use-education.ts';
import { AgreementTexts } from './agreement-texts.tsx';
import styles from './education-page.module.css';
import { LeaveList } from './leave-list.tsx';
import { LeavePanel } from './leave-panel.tsx';

/** Education leave of those who work in a unit: to decide, under way, completed, and the pay it may lead to. */
export function EducationPage({ unitId }: { unitId: string }) {
  const { text } = useSession();
  const { data, error, refetch } = useUnitEducation(unitId);
  // Asked for beforehand, so that nothing moves when a leave is opened.
  useAgreementTexts();
  const [opened, setOpened] = useState<string | 'texts'>();
  const [open, setOpen] = useState(false);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const show = (what: string | 'texts') => {
    setOpened(what);
    setOpen(true);
  };
  const leave = data.leaves.find(({ id }) => id === opened);
  return (
    <article aria-label={text('tab.page.education')}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{text('education.heading', { unit: data.unit.name })}</h2>
        <Button onClick={() => show('texts')}>{text('education.texts')}</Button>
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <p className={styles.about}>{text('education.about')}</p>
      {data.leaves.length === 0 ? (
        <Empty title={text('education.none.title')}>
          <p>{text('education.none.body')}</p>
        </Empty>
      ) : (
        <LeaveList leaves={data.leaves} onOpen={show} />
      )}
      {opened !== undefined && (
        <SidePanel
          title={opened === 'texts' ? text('education.texts') : (leave?.title ?? '')}
          open={open}
          onClose={() => setOpen(false)}
        >
          {opened === 'texts' ? <AgreementTexts /> : <LeavePanel key={opened} leaveId={opened} />}
        </SidePanel>
      )}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
