import type { PlanView as Plan } from '@rod-trad/shared/contracts/plan-view';
import type { ReactNode } from 'react';
import { Empty } from '../../../components/empty.tsx';
import { useSession } from '../../../components/session.tsx';
import { usePlan } from '../api/use-plan.ts';
import { PlanArticle } from './plan-article.tsx';
import type { PlanMode } from './plan-modes.tsx';

export interface PlanViewProps {
  readonly unitId: string;
  /** How the plan is shown at first, where somebody is led to a part of it. */
  readonly firstMode?: PlanMode | undefined;
  readonly onOpen: (measureId: string) => void;
  /** Draws the ways to work with a plan that are fetched when they are chosen. */
  readonly work?: (mode: PlanMode, view: Plan) => ReactNode;
}

/** A unit's plan for those who may see the unit. */
export function PlanView({ unitId, firstMode, onOpen, work }: PlanViewProps) {
  const { text } = useSession();
  return (
    <PlanArticle
      query={usePlan(unitId)}
      firstMode={firstMode}
      onOpen={onOpen}
      work={work}
      empty={() => (
        <Empty title={text('plan.empty.title')}>
          <p>{text('plan.empty.body')}</p>
        </Empty>
      )}
    />
  );
}
