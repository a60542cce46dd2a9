import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import { GapCell } from './gap-cell.tsx';
import type { Competence, FilteredGap } from './gap-filter.ts';
import { TotalMark } from './total-mark.tsx';

interface GapListProps {
  readonly view: GapView;
  readonly shown: FilteredGap;
}

/** The gap view on a phone: competence by competence, opened for the people and the units below. */
export function GapList({ view, shown }: GapListProps) {
  return shown.areas.map((area) => (
    <section key={area.name} aria-label={area.name}>
      <h2 className={styles.heading}>{area.name}</h2>
      {area.competences.map((competence) => (
        <CompetenceDetails key={competence.id} competence={competence} view={view} shown={shown} />
      ))}
    </section>
  ));
}

function CompetenceDetails({ competence, view, shown }: GapListProps & { competence: Competence }) {
  const { text } = useSession();
  const isThis = ({ competenceId }: { competenceId: string }) => competenceId === competence.id;
  return (
    <details className={styles.details}>
      <summary>
        <span className={styles.detailsName}>
          {competence.name} {competence.critical && <em>{text('gap.critical')}</em>}
        </span>
        <TotalMark total={view.totals.find(isThis)} />
      </summary>
      {shown.people.length > 0 && (
        <ul className={styles.lines}>
          {shown.people.map((row) => (
            <li key={row.person.id}>
              <span>{row.person.name}</span>
              <GapCell competence={competence} cell={row.cells.find(isThis)} />
            </li>
          ))}
        </ul>
      )}
      {view.children.length > 0 && (
        <ul className={styles.lines} aria-label={text('gap.children.caption', { unit: view.unit.name })}>
          {view.children.map(({ unit, totals }) => (
            <li key={unit.id}>
              <span>{unit.name}</span>
              <TotalMark total={totals.find(isThis)} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
