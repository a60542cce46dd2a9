import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { ExcelButton } from '../components/excel-button.tsx';
import { queryKeys } from '../components/query-keys.ts';
import type { PlanMode } from '../features/plan/components/plan-modes.tsx';
import { PlanAreas } from '../features/plan-areas/components/plan-areas.tsx';
import { PlanEditor } from '../features/plan-editor/components/plan-editor.tsx';
import { PlanEffect } from '../features/plan-effect/components/plan-effect.tsx';
import { PlanLife } from '../features/plan-life/components/plan-life.tsx';
import { MeasureList } from '../features/plan-lists/components/measure-list.tsx';
import { PlanTimeline } from '../features/plan-lists/components/plan-timeline.tsx';
import { YearlyReport } from '../features/yearly-report/components/yearly-report.tsx';
import { PlanBeside } from './plan-beside.tsx';

export interface PlanWorkProps {
  readonly mode: PlanMode;
  readonly view: PlanView;
  readonly onOpen: (measureId: string) => void;
}

/** Everything that is done with a plan but reading its table. */
export function PlanWork({ mode, view, onOpen }: PlanWorkProps) {
  const { plan, unit } = view;
  if (mode === 'areas') return <PlanAreas unitId={unit.id} />;
  if (mode === 'survey') return <PlanBeside view={view} />;
  if (mode === 'life') return <PlanLife subject={{ unitId: unit.id }} />;
  if (mode === 'report') return <YearlyReport unitId={unit.id} onOpen={onOpen} />;
  if (plan === undefined) return null;
  const withPlan = { ...view, plan };
  if (mode === 'effect') return <PlanEffect view={view} onOpen={onOpen} />;
  if (mode === 'timeline') return <PlanTimeline view={withPlan} onOpen={onOpen} />;
  if (mode === 'list') {
    return (
      <>
        <MeasureList view={withPlan} onOpen={onOpen} />
        <ExcelButton kind="measures" unit={unit.id} />
      </>
    );
  }
  return (
    <>
      <PlanEditor view={withPlan} queryKey={queryKeys.plan(unit.id)} onOpen={onOpen} />
      <ExcelButton kind="plan" unit={unit.id} />
    </>
  );
}
