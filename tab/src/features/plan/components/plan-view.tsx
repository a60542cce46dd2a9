import { Empty } from '../../../components/empty.tsx';
import { useSession } from '../../../components/session.tsx';
import { usePlan } from '../api/use-plan.ts';
import { PlanArticle } from './plan-article.tsx';

export interface PlanViewProps {
  readonly unitId: string;
  readonly onOpen: (measureId: string) => void;
}

/** A unit's plan for those who may see the unit. */
export function PlanView({ unitId, onOpen }: PlanViewProps) {
  const { text } = useSession();
  return (
    <PlanArticle
      query={usePlan(unitId)}
      onOpen={onOpen}
      empty={() => (
        <Empty title={text('plan.empty.title')}>
          <p>{text('plan.empty.body')}</p>
        </Empty>
      )}
    />
  );
}
