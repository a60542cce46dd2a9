import type { PlanView as Plan } from '@rod-trad/shared/contracts/plan-view';
import type { ReactNode } from 'react';
import { Empty } from '../../../components/empty.tsx';
import { useSession } from '../../../components/session.tsx';
import { usePlan } from '../api/use-plan.ts';
import { PlanArticle } from './plan-article.tsx';
import { type PlanMode, planModes } from './plan-modes.tsx';

export interface PlanViewProps {
  readonly unitId: string;
  /** How it is shown at first. */
  readonly begin?: PlanMode | undefined;
  readonly onOpen: (measureId: string) => void;
  /** Draws the ways to work with a plan that are fetched when they are chosen. */
  readonly work?: (mode: PlanMode, view: Plan) => ReactNode;
}

/** A unit's plan for those who may see the unit. */
export function PlanView({ unitId, begin, onOpen, work }: PlanViewProps) {
  const { text } = useSession();
  return (
    <PlanArticle
      query={usePlan(unitId)}
      nameOf={({ unit }) => unit.name}
      begin={begin}
      onOpen={onOpen}
      modesOf={work === undefined ? undefined : modesOf}
      work={work}
      empty={() => (
        <Empty title={text('plan.empty.title')}>
          <p>{text('plan.empty.body')}</p>
        </Empty>
      )}
    />
  );
}

/** A unit without a plan has areas already, and can be given one. */
function modesOf({ plan }: Plan): readonly PlanMode[] {
  if (plan === undefined) return ['table', 'areas', 'life', 'report', 'survey'];
  return plan.mayChange ? planModes : planModes.filter((mode) => mode !== 'edit');
}
