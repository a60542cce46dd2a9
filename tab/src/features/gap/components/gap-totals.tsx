import type { GapTotal } from '@rod-trad/shared/contracts/gap-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import type { FilteredPeople } from './people-filter.ts';
import { figuresIn, type TotalFigure, totalFigure } from './total-figures.ts';

interface GapTotalsProps {
  readonly caption: string;
  readonly shown: FilteredPeople;
  readonly totals: readonly GapTotal[];
  readonly onCompetence: (competenceId: string) => void;
}

/** The unit's numbers where its people are not listed: a row for each competence. */
export function GapTotals({ caption, shown, totals, onCompetence }: GapTotalsProps) {
  const { text } = useSession();
  const figures = figuresIn(totals);
  const byCompetence = new Map(totals.map((total) => [total.competenceId, total]));
  return (
    <ScrollRegion label={caption}>
      <table className={`${styles.matrix} ${styles.totals}`}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {text('gap.column.competence')}
            </th>
            {figures.map((figure) => (
              <th key={figure} scope="col">
                {text(`gap.total.${figure}`)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.areas.map((area) => (
          <tbody key={area.name}>
            <tr>
              <th scope="rowgroup" colSpan={figures.length + 1} className={styles.areaRow}>
                {area.name}
              </th>
            </tr>
            {area.competences.map((competence) => (
              <tr key={competence.id}>
                <th scope="row" className={styles.name}>
                  <LinkButton onClick={() => onCompetence(competence.id)}>{competence.name}</LinkButton>{' '}
                  {competence.critical && <em>{text('gap.critical')}</em>}
                </th>
                <TotalCells total={byCompetence.get(competence.id)} figures={figures} />
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </ScrollRegion>
  );
}

interface TotalCellsProps {
  readonly total: GapTotal | undefined;
  readonly figures: readonly TotalFigure[];
}

function TotalCells({ total, figures }: TotalCellsProps) {
  const { text, formats } = useSession();
  const none = total?.kind === 'shown' && total.required === 0 && total.collective === undefined;
  if (total?.kind !== 'shown' || none) {
    return (
      <td colSpan={figures.length} className={styles.quiet}>
        {text(total?.kind === 'hidden' ? 'gap.hidden' : 'gap.total.none')}
      </td>
    );
  }
  return figures.map((figure) => <td key={figure}>{totalFigure(figure, total, text, formats)}</td>);
}
