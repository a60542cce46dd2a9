import type { CatalogueEntryView, CatalogueView } from '@rod-trad/shared/contracts/catalogue-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import styles from './catalogue.module.css';
import { wordsOfUse } from './words-of-use.ts';

interface CatalogueListProps {
  readonly entries: readonly CatalogueEntryView[];
  readonly areas: CatalogueView['areas'];
  readonly onOpen: (id: string) => void;
}

/** By name; each with what it is and how much hangs on it. */
export function CatalogueList({ entries, areas, onOpen }: CatalogueListProps) {
  const { text } = useSession();
  const nameOf = new Map(areas.map(({ id, name }) => [id, name]));
  return (
    <ul className={styles.list} aria-label={text('catalogue.heading')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <div className={styles.entryHead}>
            <LinkButton onClick={() => onOpen(entry.id)}>{entry.title}</LinkButton>
            {entry.status !== 'active' && (
              <em className={styles.badge}>{text(`catalogue.status.${entry.status}`)}</em>
            )}
            {entry.pending && <PendingMark />}
          </div>
          <p className={styles.facts}>
            {[
              text(`catalogue.kind.${entry.kind}`),
              ...entry.areaIds.flatMap((id) => nameOf.get(id) ?? []),
              wordsOfUse(entry.use, text),
              ...(entry.mergedInto ? [text('catalogue.mergedInto', { name: entry.mergedInto.name })] : []),
            ].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
