import { Failure } from '../failure.tsx';
import { useSession } from '../session.tsx';
import { ViewSkeleton } from '../view-skeleton.tsx';
import { type BegunMeasure, MeasureForm } from './measure-form.tsx';
import { useMeasureForm } from './use-measure-form.ts';
import type { WritingHolder } from './writing.ts';

interface NewMeasureProps {
  readonly planId: string;
  readonly begun: BegunMeasure;
  readonly holder: WritingHolder;
  readonly onClose: () => void;
}

/** The form of a new measure in a plan. */
export function NewMeasure({ planId, begun, holder, onClose }: NewMeasureProps) {
  const { text } = useSession();
  const { data, error, refetch } = useMeasureForm(planId);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return <MeasureForm form={data} begun={begun} holder={holder} onDone={onClose} onCancel={onClose} />;
}
