import type { RequirementRowView } from '@rod-trad/shared/contracts/catalogue-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { requirementWords } from './requirement-words.ts';
import styles from './requirements.module.css';

interface RequirementListProps {
  readonly rows: readonly RequirementRowView[];
  readonly onOpen: (id: string) => void;
}

const origins = ['here', 'above', 'everywhere'] as const;

/** By where they come from, the unit's own first; within each by name. What deviates says so. */
export function RequirementList({ rows, onOpen }: RequirementListProps) {
  const { text, formats } = useSession();
  return origins.map((origin) => {
    const from = rows
      .filter((row) => row.origin === origin)
      .toSorted((a, b) => formats.compare(a.competence.name, b.competence.name));
    if (from.length === 0) return null;
    const heading = text(`requirements.origin.${origin}`);
    return (
      <section key={origin} aria-label={heading}>
        <h3 className={styles.subheading}>{heading}</h3>
        <ul className={styles.list}>
          {from.map((row) => (
            <RequirementLine key={row.id} row={row} onOpen={onOpen} />
          ))}
        </ul>
      </section>
    );
  });
}

function RequirementLine({ row, onOpen }: { row: RequirementRowView; onOpen: (id: string) => void }) {
  const { text, formats } = useSession();
  const { effect, time, exemptions } = row;
  const isMarked = effect !== 'counts' && effect !== 'noDemand' && time !== 'ended';
  return (
    <li className={time === 'ended' ? styles.ended : ''}>
      <div className={styles.lineHead}>
        <LinkButton onClick={() => onOpen(row.id)}>{row.competence.name}</LinkButton>
        {row.critical && <em className={styles.badge}>{text('requirements.critical')}</em>}
        {isMarked && <em className={styles.badge}>{text(`requirements.effect.${effect}`)}</em>}
        {row.pending && <PendingMark />}
      </div>
      <p className={styles.facts}>
        {requirementWords(row, text, formats)}
        {exemptions.length > 0 && ` · ${text('requirements.exempt', { count: exemptions.length })}`}
      </p>
    </li>
  );
}
