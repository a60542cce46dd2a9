import { ScrollRegion } from '../scroll-region.tsx';
import { useSession } from '../session.tsx';
import { useNarrow } from '../use-narrow.ts';
import { CompetenceName } from './competence-name.tsx';
import styles from './effect.module.css';
import { EffectCards } from './effect-cards.tsx';
import { EffectChange } from './effect-change.tsx';
import type { EffectTableProps } from './effect-table-props.ts';
import { mostIn } from './most-in.ts';

/** Competences through the years: what lacks without, and what is left with. On a phone, or in a panel, one beneath the other. */
export function EffectTable(props: EffectTableProps) {
  const { text, formats } = useSession();
  const narrow = useNarrow();
  const { rows, years, of, published } = props;
  const most = Math.max(...rows.map(mostIn));
  if (narrow || of === 'measure') return <EffectCards {...props} />;
  const today =
    published === undefined
      ? text('effect.column.today')
      : text('effect.column.published', { on: formats.day(published) });
  return (
    <ScrollRegion label={text('effect.table')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text('effect.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('gap.column.competence')}</th>
            {[text('effect.column.measures'), text('effect.column.required'), today, ...years].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.competence.id}>
              <th scope="row">
                <CompetenceName row={row} />
              </th>
              <td>{formats.number(row.measures)}</td>
              <td>{formats.number(row.today.required)}</td>
              <td>
                <EffectChange expected={row.today} of={of} most={most} />
              </td>
              {row.years.map((expected, at) => (
                <td key={years[at]}>
                  <EffectChange expected={expected} of={of} most={most} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
