import type { ComparedWay } from '@rod-trad/shared/domain/advice/compare-ways';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './compare-ways.module.css';

interface WaysTableProps {
  readonly ways: readonly ComparedWay[];
  readonly last: number;
}

/** What each way is for, costs and leaves. */
export function WaysTable({ ways, last }: WaysTableProps) {
  const { text, formats } = useSession();
  const columns = ['people', 'kroner', 'hours', 'months'] as const;
  return (
    <ScrollRegion label={text('ways.table')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text('ways.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('ways.column.way')}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(`ways.column.${column}`)}
              </th>
            ))}
            <th scope="col">{text('ways.column.left', { year: last })}</th>
            <th scope="col">{text('ways.column.holders')}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <tr key={way.way}>
              <th scope="row">{text(`ways.name.${way.way}`)}</th>
              {columns.map((column) => (
                <td key={column}>
                  {formats.number(column === 'kroner' ? Math.round(way.kroner / 1000) : way[column])}
                </td>
              ))}
              <td>{formats.number(way.years.at(-1)?.left ?? 0)}</td>
              <td>
                {formats.number(way.holders)}
                {way.isVulnerable && <span className={styles.flag}> {text('ways.vulnerable')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
