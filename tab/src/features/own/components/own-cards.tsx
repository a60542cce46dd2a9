import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';
import { HeldLevel, type OwnRow, OwnState, RequiredLevel, Source } from './own-row.tsx';

/** One's own competence on a phone. */
export function OwnCards({ rows }: { rows: readonly OwnRow[] }) {
  const { text } = useSession();
  return (
    <ul className={styles.cards} aria-label={text('tab.own.caption')}>
      {rows.map((row) => (
        <li key={row.competence.id}>
          <strong>{row.competence.name}</strong> <OwnState row={row} />
          <dl>
            <dt>{text('tab.own.column.required')}</dt>
            <dd>
              <RequiredLevel row={row} />
            </dd>
            <dt>{text('tab.own.column.held')}</dt>
            <dd>
              <HeldLevel row={row} />
            </dd>
            <dt>{text('tab.own.column.source')}</dt>
            <dd>
              <Source row={row} />
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
