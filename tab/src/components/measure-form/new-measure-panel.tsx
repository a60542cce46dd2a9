import { LeaveGuard } from '../leave-guard.tsx';
import { useSession } from '../session.tsx';
import { SidePanel } from '../side-panel.tsx';
import type { BegunMeasure } from './measure-form.tsx';
import { NewMeasure } from './new-measure.tsx';
import { useWritings } from './writing.ts';

interface NewMeasurePanelProps {
  readonly planId: string;
  readonly begun: BegunMeasure | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A new measure with all its fields, or from an example. */
export function NewMeasurePanel({ planId, begun, open, onClose }: NewMeasurePanelProps) {
  const { text } = useSession();
  const writings = useWritings();
  return (
    <>
      <LeaveGuard unsaved={() => (writings.any() ? text('planning.leave.newMeasure') : undefined)} />
      <SidePanel title={text('planning.newMeasure.title')} open={open} onClose={onClose}>
        {begun !== undefined && (
          <NewMeasure
            planId={planId}
            begun={begun}
            holder={writings.of(`${begun.areaId} ${begun.title} ${begun.filled?.strategy ?? ''}`)}
            onClose={onClose}
          />
        )}
      </SidePanel>
    </>
  );
}
