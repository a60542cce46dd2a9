import { Button } from '@fluentui/react-components';
import type { WaitingPlace } from '@rod-trad/shared/contracts/waiting-routes';
import type { PageName } from '@rod-trad/shared/policies/pages';
import { useState } from 'react';
import { useSession } from '../components/session.tsx';
import { TeamPage } from '../features/talk/components/team-page.tsx';
import { WaitingList } from '../features/waiting/components/waiting-list.tsx';
import { PersonPlan } from './person-plan.tsx';
import type { Place } from './use-place.ts';

interface TeamPagesProps {
  readonly place: Place;
  readonly pages: readonly PageName[];
  readonly onMeasure: (measureId: string) => void;
  readonly onPerson: (personId: string) => void;
}

/** One's team, and the plan of one of its people. */
export function TeamPages({ place, pages, onMeasure, onPerson }: TeamPagesProps) {
  const { text } = useSession();
  /** Whose talk is open. */
  const [talkWith, setTalkWith] = useState<string>();
  const wayTo = (to: WaitingPlace) => {
    if (to.to === 'measure') return () => onMeasure(to.measureId);
    if (to.to === 'person') return () => onPerson(to.personId);
    if (to.to === 'talk') return () => setTalkWith(to.personId);
    const { to: page } = to;
    return page !== 'team' && pages.includes(page) ? () => place.toPage(page) : undefined;
  };
  if (place.personId === undefined) {
    return (
      <>
        {talkWith === undefined && <WaitingList wayTo={wayTo} />}
        <TeamPage personId={talkWith} onPerson={setTalkWith} onPlan={place.toPersonPlan} />
      </>
    );
  }
  return (
    <>
      <Button appearance="subtle" onClick={() => place.toPage('team')}>
        <span aria-hidden="true">←</span>&nbsp;{text('personPlan.back')}
      </Button>
      <PersonPlan personId={place.personId} onOpen={onMeasure} />
    </>
  );
}
