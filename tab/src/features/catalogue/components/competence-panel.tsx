import type { CatalogueEntryView, CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { useSession } from '../../../components/session.tsx';
import styles from './catalogue.module.css';
import { CompetenceFacts } from './competence-facts.tsx';
import { CompetenceForm } from './competence-form.tsx';
import { CompetenceLife } from './competence-life.tsx';

interface CompetencePanelProps {
  /** Absent for a new one. */
  readonly entry: CatalogueEntryView | undefined;
  readonly view: CatalogueView;
  readonly onDone: () => void;
}

/** One competence: to read for those who do not decide, to edit and move for HR, to write for whoever proposes. */
export function CompetencePanel({ entry, view, onDone }: CompetencePanelProps) {
  const { text, formats } = useSession();
  if (entry !== undefined && !view.mayEdit) return <CompetenceFacts entry={entry} areas={view.areas} />;
  return (
    <div className={styles.panel}>
      {entry === undefined && !view.mayEdit && <p>{text('catalogue.propose.about')}</p>}
      {entry?.proposer !== undefined && entry.status === 'proposed' && (
        <>
          <p>{text('catalogue.proposedBy', { name: entry.proposer.name })}</p>
          {entry.proposedBecause !== undefined && (
            <blockquote className={styles.because}>{entry.proposedBecause}</blockquote>
          )}
        </>
      )}
      {entry !== undefined && (
        <p className={styles.facts}>
          {entry.use.requirements + entry.use.assessments === 0
            ? text('catalogue.hangsOn.nothing')
            : text('catalogue.hangsOn', {
                requirements: formats.number(entry.use.requirements),
                assessments: formats.number(entry.use.assessments),
                people: formats.number(entry.use.people),
              })}
        </p>
      )}
      <CompetenceForm entry={entry} areas={view.areas} proposes={!view.mayEdit} onDone={onDone} />
      {entry !== undefined && <CompetenceLife entry={entry} entries={view.entries} />}
    </div>
  );
}
