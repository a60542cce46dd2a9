import { Failure } from '../failure.tsx';
import { useSession } from '../session.tsx';
import { SidePanel } from '../side-panel.tsx';
import { ViewSkeleton } from '../view-skeleton.tsx';
import type { MeasureBeginning } from './measure-draft.ts';
import { MeasureForm } from './measure-form.tsx';
import { useMeasureForm } from './use-measure-form.ts';
import { useWritings, type WritingHolder } from './writing.ts';

interface NewMeasurePanelProps {
  readonly planId: string;
  readonly begun: MeasureBeginning | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** A new measure with all its fields, or from an example. */
export function NewMeasurePanel({ planId, begun, open, onClose }: NewMeasurePanelProps) {
  const { text } = useSession();
  const writings = useWritings();
  return (
    <SidePanel title={text('planning.newMeasure.title')} open={open} onClose={onClose}>
      {begun !== undefined && (
        <NewMeasure
          planId={planId}
          begun={begun}
          holder={writings(`${begun.areaId} ${begun.title} ${begun.strategy ?? ''}`)}
          onClose={onClose}
        />
      )}
    </SidePanel>
  );
}

type NewMeasureProps = Pick<NewMeasurePanelProps, 'planId' | 'onClose'> & {
  readonly begun: MeasureBeginning;
  readonly holder: WritingHolder;
};

function NewMeasure({ planId, begun, holder, onClose }: NewMeasureProps) {
  const { text } = useSession();
  const { data, error, refetch } = useMeasureForm(planId);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return <MeasureForm form={data} begun={begun} holder={holder} onDone={onClose} onCancel={onClose} />;
}
