import { useSession } from '../session.tsx';
import { CompetenceName } from './competence-name.tsx';
import styles from './effect.module.css';
import { EffectChange } from './effect-change.tsx';
import type { EffectTableProps } from './effect-table-props.ts';
import { mostIn } from './most-in.ts';

/** The same as the table, where there is no room for one. */
export function EffectCards({ rows, years, of, published }: EffectTableProps) {
  const { text, formats } = useSession();
  const most = Math.max(...rows.map(mostIn));
  return (
    <ul className={styles.cards} aria-label={text('effect.table')}>
      {rows.map((row) => (
        <li key={row.competence.id}>
          <p>
            <CompetenceName row={row} />
          </p>
          <dl>
            <div>
              <dt>
                {published === undefined
                  ? text('effect.column.today')
                  : text('effect.column.published', { on: formats.day(published) })}
              </dt>
              <dd>
                <EffectChange expected={row.today} of={of} most={most} />
              </dd>
            </div>
            {row.years.map((expected, at) => (
              <div key={years[at]}>
                <dt>{years[at]}</dt>
                <dd>
                  <EffectChange expected={expected} of={of} most={most} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
