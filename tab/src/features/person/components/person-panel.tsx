import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { usePersonCompetence } from '../api/use-person-competence.ts';
import { PersonBody } from './person-body.tsx';

export interface PersonPanelProps {
  readonly personId: string;
  /** A closed panel stays where it is: taken away while open, it would leave the page behind it hidden from screen readers. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onPlan: (personId: string) => void;
}

/** One person's competence at the side of the page, for those who lead the person and for HR. Nobody is compared with anybody. */
export function PersonPanel({ personId, open, onClose, onPlan }: PersonPanelProps) {
  const { text } = useSession();
  const { data, error, refetch } = usePersonCompetence(personId, open);
  return (
    <SidePanel
      title={
        data === undefined ? text('person.skills') : text('person.heading', { person: data.person.name })
      }
      open={open}
      onClose={onClose}
    >
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && <PersonBody key={data.person.id} view={data} onPlan={onPlan} />}
    </SidePanel>
  );
}
