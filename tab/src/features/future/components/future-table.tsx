import type { ProjectedRow } from '@rod-trad/shared/contracts/projection-views';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './future.module.css';

const figures = ['low', 'expected', 'high', 'demand', 'shortage'] as const;

/** Year by year: how it may turn out, what is asked, and what then is short. */
export function FutureTable({ rows, caption }: { rows: readonly ProjectedRow[]; caption: string }) {
  const { text, formats } = useSession();
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('future.year')}</th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {text(`future.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              {figures.map((figure) => (
                <td key={figure} className={figure === 'shortage' && row.shortage > 0 ? styles.short : ''}>
                  {figure === 'shortage' && row.shortage > 0 && <span aria-hidden="true">▼ </span>}
                  {formats.number(row[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
