import { Button } from '@fluentui/react-components';
import { useSession } from '../components/session.tsx';
import { TeamPage } from '../features/talk/components/team-page.tsx';
import { PersonPlan } from './person-plan.tsx';
import type { Place } from './use-place.ts';

interface TeamPagesProps {
  readonly place: Place;
  readonly onMeasure: (measureId: string) => void;
}

/** One's team, and the plan of one of its people. */
export function TeamPages({ place, onMeasure }: TeamPagesProps) {
  const { text } = useSession();
  if (place.personId === undefined) return <TeamPage onPlan={place.toPersonPlan} />;
  return (
    <>
      <Button appearance="subtle" onClick={() => place.toPage('team')}>
        <span aria-hidden="true">←</span>&nbsp;{text('personPlan.back')}
      </Button>
      <PersonPlan personId={place.personId} onOpen={onMeasure} />
    </>
  );
}
