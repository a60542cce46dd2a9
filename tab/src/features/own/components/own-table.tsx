import { AssessButton } from '../../../components/competence/assess-button.tsx';
import { BothViews } from '../../../components/competence/both-views.tsx';
import { CompetenceName } from '../../../components/competence/capital-cards.tsx';
import type { Perspective } from '../../../components/competence/perspective.ts';
import { RequiredLevel, RowState, UseAndWish } from '../../../components/competence/row-facts.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';
import type { OwnRow } from './own-row.ts';

interface OwnTableProps {
  readonly rows: readonly OwnRow[];
  readonly perspective: Perspective;
}

/** One's own skills beside what is required and how the leader sees them. */
export function OwnTable({ rows, perspective }: OwnTableProps) {
  const { text } = useSession();
  const caption = text('own.skills');
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('gap.column.competence')}</th>
            <th scope="col">{text('own.column.required')}</th>
            <th scope="col">{text('own.column.views')}</th>
            <th scope="col">{text('own.column.state')}</th>
            <th scope="col">{text('own.column.use')}</th>
            <th scope="col">{text('own.column.act')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.competence.id}>
              <th scope="row">
                <CompetenceName row={row} />
              </th>
              <td>
                <RequiredLevel row={row} />
              </td>
              <td>
                <BothViews row={row} perspective={perspective} />
              </td>
              <td>
                <RowState row={row} />
              </td>
              <td>
                <UseAndWish row={row} />
              </td>
              <td>
                <AssessButton row={row} perspective={perspective} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
