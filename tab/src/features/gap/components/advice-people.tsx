import type { AdvicePerson } from '@rod-trad/shared/contracts/gap-advice-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap-advice.module.css';

interface AdvicePeopleProps<Row extends AdvicePerson> {
  readonly label: string;
  readonly list:
    | { readonly kind: 'shown'; readonly rows: readonly Row[] }
    | { readonly kind: 'tooMany'; readonly count: number };
  /** What is to be said of each. */
  readonly facts: (row: Row) => readonly string[];
  readonly onPerson: (personId: string) => void;
}

/** People by name, each leading to what is known of the person. */
export function AdvicePeople<Row extends AdvicePerson>({
  label,
  list,
  facts,
  onPerson,
}: AdvicePeopleProps<Row>) {
  const { text, formats } = useSession();
  if (list.kind === 'tooMany') return <p>{text('advice.tooMany', { count: formats.number(list.count) })}</p>;
  if (list.rows.length === 0) return <p className={styles.quiet}>{text('advice.nobody')}</p>;
  return (
    <ul className={styles.people} aria-label={label}>
      {list.rows.map((row) => (
        <li key={row.person.id}>
          <LinkButton onClick={() => onPerson(row.person.id)}>{row.person.name}</LinkButton>
          <small>{[row.title, row.unit?.name].filter((part) => part).join(', ')}</small>
          <span>{facts(row).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
