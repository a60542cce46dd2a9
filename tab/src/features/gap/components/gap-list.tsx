import { Button } from '@fluentui/react-components';
import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import styles from './gap.module.css';
import { GapCell } from './gap-cell.tsx';
import type { Competence } from './gap-filter.ts';
import { cellOfTotal } from './map-model.ts';
import type { FilteredPeople } from './people-filter.ts';
import { TotalMark } from './total-mark.tsx';

interface GapListProps {
  readonly view: GapView;
  readonly shown: FilteredPeople;
  readonly onCompetence: (competenceId: string) => void;
  readonly onPerson: (personId: string) => void;
}

/** The people on a phone: competence by competence, opened for who has it. */
export function GapList({ shown, ...rest }: GapListProps) {
  return shown.competences.map((competence) => (
    <CompetenceDetails key={competence.id} {...rest} competence={competence} shown={shown} />
  ));
}

function CompetenceDetails({
  competence,
  view,
  shown,
  onCompetence,
  onPerson,
}: GapListProps & { competence: Competence }) {
  const { text } = useSession();
  const isThis = ({ competenceId }: { competenceId: string }) => competenceId === competence.id;
  return (
    <details className={styles.details}>
      <summary>
        <span className={styles.detailsName}>
          {competence.name} {competence.critical && <em>{text('gap.critical')}</em>}
        </span>
        <TotalMark cell={cellOfTotal(view.totals.find(isThis))} />
      </summary>
      <p className={styles.why}>{competence.area}</p>
      <Button size="small" onClick={() => onCompetence(competence.id)}>
        {text('gap.open.advice')}
      </Button>
      {shown.people.length > 0 && (
        <ul className={styles.lines}>
          {shown.people.map((row) => (
            <li key={row.person.id}>
              <LinkButton onClick={() => onPerson(row.person.id)}>{row.person.name}</LinkButton>
              <GapCell competence={competence} cell={row.cells.find(isThis)} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
