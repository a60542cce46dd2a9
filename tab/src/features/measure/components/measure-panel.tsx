import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useMeasure } from '../api/use-measure.ts';
import { MeasureBody } from './measure-body.tsx';
import { ShareButton, type ShareLink } from './share-button.tsx';

export interface MeasurePanelProps {
  readonly measureId: string;
  /** A closed panel stays where it is: taken away while open, it would leave the page behind it hidden from screen readers. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onShare: ShareLink;
}

/** One measure at the side of the page: what it is, how it has gone, and how it goes now. */
export function MeasurePanel({ measureId, open, onClose, onShare }: MeasurePanelProps) {
  const { text } = useSession();
  const { data, error, refetch } = useMeasure(measureId, open);
  return (
    <SidePanel title={data?.title ?? text('plan.column.measure')} open={open} onClose={onClose}>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
      {data !== undefined && (
        <>
          <MeasureBody key={data.id} measure={data} />
          <ShareButton measure={data} onShare={onShare} />
        </>
      )}
    </SidePanel>
  );
}
