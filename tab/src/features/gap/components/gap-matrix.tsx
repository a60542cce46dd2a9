import type { GapTotal } from '@rod-trad/shared/contracts/gap-views';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { CompetenceHead } from './competence-head.tsx';
import styles from './gap.module.css';
import { GapCell } from './gap-cell.tsx';
import type { FilteredGap, PersonRow } from './gap-filter.ts';
import { figuresIn, totalFigure } from './total-figures.ts';

interface GapMatrixProps {
  readonly caption: string;
  readonly shown: FilteredGap;
  readonly totals: readonly GapTotal[];
}

/** People × competences, with sums at the right and the bottom edge. */
export function GapMatrix({ caption, shown, totals }: GapMatrixProps) {
  const { text } = useSession();
  return (
    <ScrollRegion label={caption}>
      <table className={styles.matrix}>
        <caption className="visually-hidden">{caption}</caption>
        <CompetenceHead
          areas={shown.areas}
          corner={text('gap.column.person')}
          last={text('gap.column.sum')}
        />
        <tbody>
          {shown.people.map((row) => (
            <PersonCells key={row.person.id} row={row} competences={shown.competences} />
          ))}
        </tbody>
        <MatrixFoot shown={shown} totals={totals} />
      </table>
    </ScrollRegion>
  );
}

function PersonCells({ row, competences }: { row: PersonRow; competences: FilteredGap['competences'] }) {
  const { text } = useSession();
  const cells = new Map(row.cells.map((cell) => [cell.competenceId, cell]));
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {row.person.name}
        <small>{row.title}</small>
      </th>
      {competences.map((competence) => (
        <td key={competence.id}>
          <GapCell competence={competence} cell={cells.get(competence.id)} />
        </td>
      ))}
      <td className={styles.personSum}>{text('gap.personSum', { gaps: row.gaps, unknown: row.unknown })}</td>
    </tr>
  );
}

function MatrixFoot({ shown, totals }: Omit<GapMatrixProps, 'caption'>) {
  const { text, formats } = useSession();
  const figures = figuresIn(totals);
  const byCompetence = new Map(totals.map((total) => [total.competenceId, total]));
  return (
    <tfoot>
      {figures.map((figure, index) => (
        <tr key={figure}>
          <th scope="row" className={styles.name}>
            {text(`gap.total.${figure}`)}
          </th>
          {shown.competences.map(({ id }) => {
            const total = byCompetence.get(id);
            if (total?.kind === 'shown') return <td key={id}>{totalFigure(figure, total, text, formats)}</td>;
            // A hidden column says so once, down all its figures.
            if (index > 0) return null;
            return (
              <td key={id} rowSpan={figures.length}>
                {text(total === undefined ? 'gap.total.none' : 'gap.hidden')}
              </td>
            );
          })}
          {index === 0 && <td rowSpan={figures.length} />}
        </tr>
      ))}
    </tfoot>
  );
}
