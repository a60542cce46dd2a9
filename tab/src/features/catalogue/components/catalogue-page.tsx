import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Empty } from '../../../components/empty.tsx';
import { ExcelButton } from '../../../components/excel-button.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { LinkButton } from '../../../components/link-button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useCatalogue } from '../api/use-catalogue.ts';
import styles from './catalogue.module.css';
import { type CatalogueFilter, filterEntries } from './catalogue-filter.ts';
import { CatalogueFilters } from './catalogue-filters.tsx';
import { CatalogueList } from './catalogue-list.tsx';
import { CompetencePanel } from './competence-panel.tsx';
import { OwnProposals } from './own-proposals.tsx';

/** Every competence there is: to find one, to see what hangs on it, to propose one, and for HR to decide. */
export function CataloguePage() {
  const { text, formats } = useSession();
  const { data, error, refetch } = useCatalogue();
  const [filter, setFilter] = useState<CatalogueFilter>({ search: '' });
  const [opened, setOpened] = useState<string | 'new'>();
  const [open, setOpen] = useState(false);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const shown = filterEntries(data.entries, filter);
  const proposals = data.entries.filter(({ status }) => status === 'proposed');
  const show = (id: string | 'new') => {
    setOpened(id);
    setOpen(true);
  };
  const entry = data.entries.find(({ id }) => id === opened);
  const title = entry?.title ?? text(data.mayEdit ? 'catalogue.new' : 'catalogue.propose');
  return (
    <article aria-label={text('tab.page.catalogue')}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{text('catalogue.heading')}</h2>
        <div className={styles.acts}>
          <ExcelButton kind="competences" />
          {data.mayPropose && (
            <Button appearance="primary" onClick={() => show('new')}>
              {text(data.mayEdit ? 'catalogue.new' : 'catalogue.propose')}
            </Button>
          )}
        </div>
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data.mayEdit && proposals.length > 0 && (
        <Notice kind="info">
          <p>{text('catalogue.proposals', { count: proposals.length })}</p>
          <ul className={styles.proposals}>
            {proposals.map(({ id, title: name, proposer }) => (
              <li key={id}>
                <LinkButton onClick={() => show(id)}>{name}</LinkButton>
                {proposer !== undefined && text('catalogue.proposedBy', { name: proposer.name })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {!data.mayEdit && (
        <OwnProposals entries={data.entries.filter((e) => e.proposer !== undefined)} onOpen={show} />
      )}
      <CatalogueFilters areas={data.areas} filter={filter} onChange={setFilter} />
      <p className={styles.count} role="status">
        {text('catalogue.count', { count: shown.length, all: formats.number(data.entries.length) })}
      </p>
      {shown.length === 0 ? (
        <Empty title={text('catalogue.none.title')}>
          <p>{text('catalogue.none.body')}</p>
        </Empty>
      ) : (
        <CatalogueList entries={shown} areas={data.areas} onOpen={show} />
      )}
      {opened !== undefined && (
        <SidePanel title={title} open={open} onClose={() => setOpen(false)}>
          <CompetencePanel key={opened} entry={entry} view={data} onDone={() => setOpen(false)} />
        </SidePanel>
      )}
      <FreshnessLine freshness={data.freshness} />
    </article>
  );
}
