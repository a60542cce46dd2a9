import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';
import { HeldLevel, type OwnRow, OwnState, RequiredLevel, Source } from './own-row.tsx';

export function OwnTable({ rows }: { rows: readonly OwnRow[] }) {
  const { text } = useSession();
  const caption = text('tab.own.caption');
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('gap.column.competence')}</th>
            <th scope="col">{text('tab.own.column.required')}</th>
            <th scope="col">{text('tab.own.column.held')}</th>
            <th scope="col">{text('tab.own.column.state')}</th>
            <th scope="col">{text('tab.own.column.source')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.competence.id}>
              <th scope="row">
                {row.competence.name}
                <small className={styles.meaning}>{row.competence.area}</small>
              </th>
              <td>
                <RequiredLevel row={row} />
              </td>
              <td>
                <HeldLevel row={row} />
              </td>
              <td>
                <OwnState row={row} />
              </td>
              <td>
                <Source row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
