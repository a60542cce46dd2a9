import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { CapitalCards } from '../../../components/competence/capital-cards.tsx';
import { LineLegend } from '../../../components/competence/line-legend.tsx';
import { Papers } from '../../../components/competence/papers.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useNarrow } from '../../../components/use-narrow.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useOwnCompetence } from '../api/use-own-competence.ts';
import styles from './own.module.css';
import { OwnData } from './own-data.tsx';
import { OwnGrowth } from './own-growth.tsx';
import { OwnHead } from './own-head.tsx';
import { OwnMeasures } from './own-measures.tsx';
import { OwnPanel } from './own-panel.tsx';
import type { OwnRow, OwnSubject } from './own-row.ts';
import { OwnTable } from './own-table.tsx';
import { OwnUnused } from './own-unused.tsx';

interface OwnViewProps {
  readonly onOpen: (measureId: string) => void;
  /** One's education leave, which is a feature of its own. */
  readonly education?: ReactNode;
}

/** One's own page: what one can, how one is seen, what lies unused, how one has grown; and what the product does with it. */
export function OwnView({ onOpen, education }: OwnViewProps) {
  const { text } = useSession();
  const narrow = useNarrow('pane');
  const { data, error, refetch } = useOwnCompetence();
  const [subject, setSubject] = useState<OwnSubject>();
  const [open, setOpen] = useState(false);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;

  const show = (what: OwnSubject) => {
    setSubject(what);
    setOpen(true);
  };
  const perspective = {
    personId: data.person.id,
    voice: 'own',
    onAssess: ({ competence }: OwnRow) => show({ kind: 'row', competenceId: competence.id }),
  } as const;
  const skills = data.rows.filter(({ competence }) => competence.kind === 'skill');
  const papers = data.rows.filter(({ competence }) => competence.kind !== 'skill');
  const Skills = narrow ? CapitalCards : OwnTable;
  return (
    <article aria-label={text('tab.page.own')}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      <OwnHead view={data} />
      <h3 className={styles.heading}>{text('own.skills')}</h3>
      {skills.length === 0 && <p>{text('own.empty')}</p>}
      {skills.length > 0 && (
        <>
          <p className={styles.about}>{text('own.skills.about')}</p>
          <LineLegend voice="own" />
          <Skills label={text('own.skills')} rows={skills} perspective={perspective} />
        </>
      )}
      <Button className={styles.add} onClick={() => show({ kind: 'new', among: 'any' })}>
        {text('own.add')}
      </Button>
      <h3 className={styles.heading}>{text('own.papers')}</h3>
      {papers.length === 0 && <p>{text('own.papers.none')}</p>}
      <Papers label={text('own.papers')} rows={papers} perspective={perspective} />
      <Button className={styles.add} onClick={() => show({ kind: 'new', among: 'papers' })}>
        {text('own.papers.add')}
      </Button>
      <h3 className={styles.heading}>{text('own.unused')}</h3>
      <OwnUnused
        rows={data.rows.filter(({ unused }) => unused)}
        onAdd={() => show({ kind: 'new', among: 'unused' })}
      />
      <h3 className={styles.heading}>{text('own.growth')}</h3>
      <OwnGrowth rows={data.rows} />
      <h3 className={styles.heading}>{text('own.measures')}</h3>
      <OwnMeasures measures={data.measures} onOpen={onOpen} />
      {education}
      <h3 className={styles.heading}>{text('own.data')}</h3>
      <OwnData />
      <FreshnessLine freshness={data.freshness} />
      {subject !== undefined && (
        <OwnPanel
          view={data}
          subject={subject}
          open={open}
          onChange={setSubject}
          onClose={() => setOpen(false)}
        />
      )}
    </article>
  );
}
