import { Button, Select, useId } from '@fluentui/react-components';
import { useState } from 'react';
import { Empty } from '../../../components/empty.tsx';
import { ExcelButton } from '../../../components/excel-button.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useRequirements } from '../api/use-requirements.ts';
import { RequirementList } from './requirement-list.tsx';
import { RequirementPanel } from './requirement-panel.tsx';
import styles from './requirements.module.css';

/** More than this is hard to keep alive (Leapsome advises at most 15 competences a role). */
const most = 15;

/** What is asked of those who work in a unit, where it comes from, and where the unit goes its own way. */
export function RequirementsPage({ unitId }: { unitId: string }) {
  const { text, formats } = useSession();
  const groupId = useId('group');
  const [group, setGroup] = useState<string>();
  const [opened, setOpened] = useState<string | 'new'>();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useRequirements(unitId, group);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const show = (id: string | 'new') => {
    setOpened(id);
    setOpen(true);
  };
  const row = data.rows.find(({ id }) => id === opened);
  const asked = new Set(
    data.rows.filter(({ time, level }) => time === 'now' && level !== undefined).map((r) => r.competence.id),
  );
  return (
    <article aria-label={text('tab.page.requirements')}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{text('requirements.heading', { unit: data.unit.name })}</h2>
        <div className={styles.acts}>
          <ExcelButton kind="requirements" unit={unitId} />
          {data.maySetHere && (
            <Button appearance="primary" onClick={() => show('new')}>
              {text('requirements.new')}
            </Button>
          )}
        </div>
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <p className={styles.about}>{text('requirements.about', { unit: data.unit.name })}</p>
      <div className={styles.choice}>
        <label htmlFor={groupId}>{text('requirements.group')}</label>
        <Select id={groupId} value={group ?? ''} onChange={(_, { value }) => setGroup(value || undefined)}>
          <option value="">{text('requirements.group.all')}</option>
          {data.groups
            .toSorted((a, b) => formats.compare(a.name, b.name))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </div>
      {group !== undefined && asked.size > most && (
        <Notice kind="warning">{text('requirements.many', { count: asked.size })}</Notice>
      )}
      {data.rows.length === 0 ? (
        <Empty title={text('requirements.none.title')}>
          <p>{text('requirements.none.body')}</p>
        </Empty>
      ) : (
        <RequirementList rows={data.rows} onOpen={show} />
      )}
      {opened !== undefined && (
        <SidePanel
          title={row?.competence.name ?? text('requirements.new')}
          open={open}
          onClose={() => setOpen(false)}
        >
          <RequirementPanel key={opened} row={row} view={data} group={group} onDone={() => setOpen(false)} />
        </SidePanel>
      )}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
