import type { PersonPlanView } from '@rod-trad/shared/contracts/plan-view';
import { Empty } from '../components/empty.tsx';
import { planningKeys } from '../components/planning-keys.ts';
import { useSession } from '../components/session.tsx';
import { usePersonPlan } from '../features/plan/api/use-person-plan.ts';
import { PlanArticle } from '../features/plan/components/plan-article.tsx';
import type { PlanMode } from '../features/plan/components/plan-modes.tsx';
import { PlanEditor } from '../features/plan-editor/components/plan-editor.tsx';
import { PlanLife } from '../features/plan-life/components/plan-life.tsx';
import { MeasureList } from '../features/plan-lists/components/measure-list.tsx';
import { PlanTimeline } from '../features/plan-lists/components/plan-timeline.tsx';

interface PersonPlanProps {
  readonly personId: string;
  readonly onOpen: (measureId: string) => void;
}

/** One person's plan: the person reads it, and whoever leads the person writes it. */
export function PersonPlan({ personId, onOpen }: PersonPlanProps) {
  return (
    <PlanArticle
      key={personId}
      query={usePersonPlan(personId)}
      nameOf={({ person }) => person.name}
      areasShown="used"
      onOpen={onOpen}
      modesOf={modesOf}
      work={(mode, view) => <Work mode={mode} view={view} onOpen={onOpen} />}
      empty={(view) => <NoPlan view={view} />}
    />
  );
}

function modesOf({ plan }: PersonPlanView): readonly PlanMode[] {
  if (plan === undefined) return [];
  return plan.mayChange
    ? ['table', 'edit', 'list', 'timeline', 'life']
    : ['table', 'list', 'timeline', 'life'];
}

interface WorkProps {
  readonly mode: PlanMode;
  readonly view: PersonPlanView;
  readonly onOpen: (measureId: string) => void;
}

function Work({ mode, view, onOpen }: WorkProps) {
  const { plan, person } = view;
  if (mode === 'life') return <PlanLife subject={{ personId: person.id }} />;
  if (plan === undefined) return null;
  const withPlan = { ...view, plan };
  if (mode === 'list') return <MeasureList view={withPlan} onOpen={onOpen} />;
  if (mode === 'timeline') return <PlanTimeline view={withPlan} onOpen={onOpen} />;
  return <PlanEditor view={withPlan} queryKey={planningKeys.personPlan(person.id)} onOpen={onOpen} />;
}

/** Whoever may begin the plan can do it here; for everybody else it begins in the talk. */
function NoPlan({ view: { person, mayBegin } }: { view: PersonPlanView }) {
  const { text } = useSession();
  return (
    <>
      <Empty
        title={text(mayBegin ? 'personPlan.none.title' : 'personPlan.noneOwn.title', { name: person.name })}
      >
        <p>{text(mayBegin ? 'personPlan.none.body' : 'personPlan.noneOwn.body')}</p>
      </Empty>
      {mayBegin && <PlanLife subject={{ personId: person.id }} />}
    </>
  );
}
