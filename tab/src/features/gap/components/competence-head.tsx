import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import type { FilteredGap } from './gap-filter.ts';

interface CompetenceHeadProps {
  readonly areas: FilteredGap['areas'];
  readonly corner: string;
  /** Heading of a last column with sums. */
  readonly last?: string | undefined;
}

/** Two rows of headings: the areas, and under each its competences. */
export function CompetenceHead({ areas, corner, last }: CompetenceHeadProps) {
  const { text } = useSession();
  return (
    <>
      <colgroup />
      {areas.map((area) => (
        <colgroup key={area.name} span={area.competences.length} />
      ))}
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={styles.corner}>
            {corner}
          </th>
          {areas.map((area) => (
            <th key={area.name} scope="colgroup" colSpan={area.competences.length} className={styles.area}>
              <span>{area.name}</span>
            </th>
          ))}
          {last !== undefined && (
            <th scope="col" rowSpan={2} className={styles.sumHead}>
              {last}
            </th>
          )}
        </tr>
        <tr>
          {areas.flatMap((area) =>
            area.competences.map((competence) => (
              <th key={competence.id} scope="col" className={styles.competence}>
                <span>
                  {competence.name} {competence.critical && <em>{text('gap.critical')}</em>}
                </span>
              </th>
            )),
          )}
        </tr>
      </thead>
    </>
  );
}
