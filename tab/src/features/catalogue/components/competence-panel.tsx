import type { CatalogueEntryView, CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { useSession } from '../../../components/session.tsx';
import styles from './catalogue.module.css';
import { CompetenceFacts } from './competence-facts.tsx';
import { CompetenceForm } from './competence-form.tsx';
import { CompetenceLife } from './competence-life.tsx';
import { wordsOfBurden } from './words-of-use.ts';

interface CompetencePanelProps {
  /** Absent for a new one. */
  readonly entry: CatalogueEntryView | undefined;
  readonly view: CatalogueView;
  readonly onDone: () => void;
}

/** One competence: to read for those who do not decide, to edit and move for HR, to write for whoever proposes. */
export function CompetencePanel({ entry, view, onDone }: CompetencePanelProps) {
  const { text } = useSession();
  const burden = entry && wordsOfBurden(entry.use, text);
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
          {burden === undefined
            ? text('catalogue.hangsOn.nothing')
            : text('catalogue.hangsOn', { what: burden })}
        </p>
      )}
      <CompetenceForm entry={entry} areas={view.areas} proposes={!view.mayEdit} onDone={onDone} />
      {entry !== undefined && <CompetenceLife entry={entry} entries={view.entries} />}
    </div>
  );
}
