import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import { useSession } from '../session.tsx';
import { AssessButton } from './assess-button.tsx';
import { BothViews } from './both-views.tsx';
import styles from './capital.module.css';
import type { Perspective } from './perspective.ts';
import { RequiredLevel, RowState, UseAndWish } from './row-facts.tsx';

interface CapitalCardsProps {
  readonly label: string;
  readonly rows: readonly CapitalRowView[];
  readonly perspective: Perspective;
}

/** Skills of one person where there is no room for a table. */
export function CapitalCards({ label, rows, perspective }: CapitalCardsProps) {
  const { text } = useSession();
  return (
    <ul className={styles.cards} aria-label={label}>
      {rows.map((row) => (
        <li key={row.competence.id}>
          <div className={styles.cardHead}>
            <CompetenceName row={row} />
            <div>
              <RowState row={row} />
            </div>
          </div>
          <BothViews row={row} perspective={perspective} />
          <dl className={styles.facts}>
            <div>
              <dt>{text('own.column.required')}</dt>
              <dd>
                <RequiredLevel row={row} />
              </dd>
            </div>
            <div>
              <dt>{text('own.column.use')}</dt>
              <dd>
                <UseAndWish row={row} />
              </dd>
            </div>
          </dl>
          <AssessButton row={row} perspective={perspective} />
        </li>
      ))}
    </ul>
  );
}

/** The name, whether it is critical, and where it belongs. */
export function CompetenceName({ row: { competence } }: { row: CapitalRowView }) {
  const { text } = useSession();
  return (
    <div>
      <strong className={styles.name}>{competence.name}</strong>
      <small className={styles.quiet}>
        {competence.critical ? `${competence.area} · ${text('gap.critical')}` : competence.area}
      </small>
    </div>
  );
}
