import { Button, Field, Input } from '@fluentui/react-components';
import type { MeasureDetailView } from '@rod-trad/shared/contracts/measure-views';
import { useState } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';

/** Hands out a link to a measure. `byHand` comes with the link, to be shown. */
export type ShareLink = (
  measure: Pick<MeasureDetailView, 'id' | 'title'>,
) => Promise<{ readonly outcome: 'handedOver' | 'copied' | 'byHand'; readonly url: string }>;

export function ShareButton({ measure, onShare }: { measure: MeasureDetailView; onShare: ShareLink }) {
  const { text } = useSession();
  const [shared, setShared] = useState<Awaited<ReturnType<ShareLink>>>();
  return (
    <div>
      <Button onClick={async () => setShared(await onShare(measure))}>{text('tab.measure.copyLink')}</Button>
      {shared?.outcome === 'copied' && <Notice kind="success">{text('tab.measure.copied')}</Notice>}
      {shared?.outcome === 'byHand' && (
        <Field label={text('tab.measure.copyByHand')}>
          <Input readOnly value={shared.url} />
        </Field>
      )}
    </div>
  );
}
