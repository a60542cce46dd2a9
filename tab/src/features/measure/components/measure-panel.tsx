import { Fragment, useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { LeaveGuard } from '../../../components/leave-guard.tsx';
import { useWritings } from '../../../components/measure-form/writing.ts';
import { useSession } from '../../../components/session.tsx';
import { SidePanel } from '../../../components/side-panel.tsx';
import type { ThreadLinks } from '../../../components/thread/thread-links.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useMeasure } from '../api/use-measure.ts';
import { MeasureBody } from './measure-body.tsx';
import { MeasureEdit } from './measure-edit.tsx';
import { ShareButton, type ShareLink } from './share-button.tsx';

export interface MeasurePanelProps {
  readonly measureId: string;
  /** A closed panel stays where it is: taken away while open, it would leave the page behind it hidden from screen readers. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onShare: ShareLink;
  /** Where the steps of the thread lead. */
  readonly links: ThreadLinks;
}

/** One measure at the side of the page: what it is, how it has gone, and how it goes now. */
export function MeasurePanel({ measureId, open, onClose, onShare, links }: MeasurePanelProps) {
  const { text } = useSession();
  const { data, error, refetch } = useMeasure(measureId, open);
  /** Which measure is being written in, rather than read. */
  const [edited, setEdited] = useState<string>();
  /** Back from writing, the keyboard is here. */
  const [returned, setReturned] = useState(false);
  const writings = useWritings();
  const editing = data?.mayChange === true && edited === data.id;
  return (
    <>
      <LeaveGuard unsaved={() => (writings.any() ? text('planning.leave.measure') : undefined)} />
      <SidePanel title={data?.title ?? text('plan.column.measure')} open={open} onClose={onClose}>
        {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
        {data === undefined && error === null && <ViewSkeleton label={text('tab.loading')} />}
        {editing && (
          <Arrival key={data.id}>
            <MeasureEdit
              measure={data}
              holder={writings.of(data.id)}
              onDone={() => {
                setEdited(undefined);
                setReturned(true);
              }}
            />
          </Arrival>
        )}
        {data !== undefined && !editing && (
          <Fragment key={data.id}>
            {returned && <Arrival>{null}</Arrival>}
            <MeasureBody measure={data} links={links} onEdit={() => setEdited(data.id)} />
            <ShareButton measure={data} onShare={onShare} />
          </Fragment>
        )}
      </SidePanel>
    </>
  );
}
