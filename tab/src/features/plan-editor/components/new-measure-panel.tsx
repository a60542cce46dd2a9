import { Failure } from '../../../components/failure.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import { MeasureForm } from '../../../components/measure-form/measure-form.tsx';
import { useMeasureForm } from '../../../components/measure-form/use-measure-form.ts';
import { useWritings, type WritingHolder } from '../../../components/measure-form/writing.ts';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';

interface NewMeasurePanelProps {
  readonly planId: string;
  readonly begun: { readonly areaId: string; readonly title: string } | undefined;
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
            holder={writings.of(`${begun.areaId} ${begun.title}`)}
            onClose={onClose}
          />
        )}
      </SidePanel>
    </>
  );
}

type NewMeasureProps = Pick<NewMeasurePanelProps, 'planId' | 'onClose'> & {
  readonly begun: { readonly areaId: string; readonly title: string };
  readonly holder: WritingHolder;
};

function NewMeasure({ planId, begun, holder, onClose }: NewMeasureProps) {
  const { text } = useSession();
  const { data, error, refetch } = useMeasureForm(planId);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return <MeasureForm form={data} begun={begun} holder={holder} onDone={onClose} onCancel={onClose} />;
}
