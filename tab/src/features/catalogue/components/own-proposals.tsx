import type { CatalogueEntryView } from '@rod-trad/shared/contracts/catalogue-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './catalogue.module.css';

interface OwnProposalsProps {
  /** What the reader has proposed. */
  readonly entries: readonly CatalogueEntryView[];
  readonly onOpen: (id: string) => void;
}

/** What became of what one has proposed: nobody is left wondering. */
export function OwnProposals({ entries, onOpen }: OwnProposalsProps) {
  const { text } = useSession();
  if (entries.length === 0) return null;
  return (
    <section aria-label={text('catalogue.ownProposals')}>
      <h3 className={styles.subheading}>{text('catalogue.ownProposals')}</h3>
      <ul className={styles.proposals}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <LinkButton onClick={() => onOpen(entry.id)}>{entry.title}</LinkButton>
            {entry.mergedInto === undefined
              ? text(`catalogue.answer.${entry.status}`)
              : text('catalogue.answer.merged', { name: entry.mergedInto.name })}
          </li>
        ))}
      </ul>
    </section>
  );
}
