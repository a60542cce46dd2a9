import type { HomeView } from '@rod-trad/shared/contracts/home-views';
import type { PageName } from '@rod-trad/shared/policies/pages';
import { useState } from 'react';
import { leave } from '../components/leave.ts';
import type { PlanMode } from '../features/plan/components/plan-modes.tsx';

interface Chosen {
  readonly page?: PageName;
  readonly unitId?: string | undefined;
  /** How the plan is shown when one comes to it. */
  readonly mode?: PlanMode;
  /** The person whose plan is looked at. */
  readonly personId?: string;
  /** The goal whose thread is followed. */
  readonly goalId?: string | undefined;
}

export type Place = ReturnType<typeof usePlace>;

/** Where in the personal tab one is, and the ways to other places. */
export function usePlace({ home, onLeave }: { readonly home: HomeView; readonly onLeave: () => void }) {
  const [place, setPlace] = useState<Chosen>({});
  const { pages, units } = home;
  const page = place.page !== undefined && pages.includes(place.page) ? place.page : pages[0];
  const unitId = place.unitId ?? home.plan?.unit.id ?? units[0]?.id;
  const go = (to: Chosen) =>
    leave(() => {
      onLeave();
      setPlace({ unitId, ...to });
    });
  const sees = (id: string) => units.some((unit) => unit.id === id);
  const toPlan = (mode: PlanMode) => (id?: string) =>
    go({ page: 'plan', mode, unitId: id !== undefined && sees(id) ? id : unitId });
  return {
    ...{ page, unitId, mode: place.mode, goalId: place.goalId, personId: place.personId, toPlan },
    toPage: (chosen: PageName) => go({ page: chosen }),
    toPersonPlan: (personId: string) => go({ page: 'team', personId }),
    toUnit: (id: string) => go({ ...place, mode: 'table', unitId: id }),
    toGoal: (goalId: string | undefined) => go({ page: 'thread', goalId }),
    /** To the plan of a unit, if one sees it. */
    planOf: (id: string) => (sees(id) ? () => toPlan('table')(id) : undefined),
  };
}
