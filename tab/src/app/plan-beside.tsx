import type { PlanView } from '@rod-trad/shared/contracts/plan-view';
import { useState } from 'react';
import type { BegunMeasure } from '../components/measure-form/measure-form.tsx';
import { NewMeasurePanel } from '../components/measure-form/new-measure-panel.tsx';
import { TenFactors } from '../features/survey/components/ten-factors.tsx';

/** What the employees say beside what the plan does, and the way from the one to the other. */
export function PlanBeside({ view }: { view: PlanView }) {
  const { plan, unit, areas } = view;
  const [begun, setBegun] = useState<BegunMeasure>();
  const [open, setOpen] = useState(false);
  const areaId = areas[0]?.id;
  const mayBegin = plan?.mayChange === true && areaId !== undefined;
  return (
    <>
      <TenFactors
        unitId={unit.id}
        onBegin={
          mayBegin
            ? (strategy) => {
                setBegun({ areaId, title: '', filled: { strategy } });
                setOpen(true);
              }
            : undefined
        }
      />
      {plan !== undefined && (
        <NewMeasurePanel planId={plan.id} begun={begun} open={open} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
