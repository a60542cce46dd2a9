import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { ScrollRegion } from '../../../components/scroll-region.tsx';
import { useSession } from '../../../components/session.tsx';
import { CompetenceHead } from './competence-head.tsx';
import styles from './gap.module.css';
import type { FilteredGap } from './gap-filter.ts';
import { TotalMark } from './total-mark.tsx';

interface GapChildrenProps {
  readonly caption: string;
  readonly shown: FilteredGap;
  readonly units: GapView['children'];
}

/** The units below × competences. */
export function GapChildren({ caption, shown, units }: GapChildrenProps) {
  const { text } = useSession();
  return (
    <section>
      <h2 className={styles.heading}>{caption}</h2>
      <ScrollRegion label={caption}>
        <table className={styles.matrix}>
          <caption className="visually-hidden">{caption}</caption>
          <CompetenceHead areas={shown.areas} corner={text('gap.column.unit')} />
          <tbody>
            {units.map(({ unit, totals }) => (
              <tr key={unit.id}>
                <th scope="row" className={styles.name}>
                  {unit.name}
                </th>
                {shown.competences.map(({ id }) => (
                  <td key={id}>
                    <TotalMark total={totals.find(({ competenceId }) => competenceId === id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}
