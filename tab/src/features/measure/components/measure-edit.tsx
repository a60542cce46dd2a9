import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { Failure } from '../../../components/failure.tsx';
import { MeasureForm } from '../../../components/measure-form/measure-form.tsx';
import { useMeasureForm } from '../../../components/measure-form/use-measure-form.ts';
import type { WritingHolder } from '../../../components/measure-form/writing.ts';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';

interface MeasureEditProps {
  readonly measure: MeasureDetailView;
  readonly holder: WritingHolder;
  readonly onDone: () => void;
}

/** The measure in the panel, with all its fields to be written in. */
export function MeasureEdit({ measure, holder, onDone }: MeasureEditProps) {
  const { text } = useSession();
  const { data, error, refetch } = useMeasureForm(measure.planId);
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  return <MeasureForm form={data} measure={measure} holder={holder} onDone={onDone} onCancel={onDone} />;
}
