import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Arrival } from '../../../components/arrival.tsx';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { useRemoveArea } from '../api/use-areas.ts';
import type { AreaEntry } from './area-draft.ts';

interface AreaRemovalProps {
  readonly area: AreaEntry;
  readonly etag: string;
  readonly onDone: () => void;
}

/** Takes an area away that nothing lies in; the service says what lies there otherwise. */
export function AreaRemoval({ area, etag, onDone }: AreaRemovalProps) {
  const { text } = useSession();
  const [asking, setAsking] = useState(false);
  const { mutate, error, isPending } = useRemoveArea();
  const faults = [...faultWords(error).values()];
  const remove = () => {
    if (!isPending) mutate({ id: area.id, etag }, { onSuccess: onDone });
  };
  if (!asking) return <Button onClick={() => setAsking(true)}>{text('planning.area.remove')}</Button>;
  return (
    <Arrival>
      <Notice kind="warning">
        <p>{text('planning.area.remove.sure', { name: area.name })}</p>
        {faults.length > 0 && <p>{faults.join(' ')}</p>}
        {error !== null && faults.length === 0 && <Failure error={error} />}
        <Button appearance="primary" disabledFocusable={isPending} onClick={remove}>
          {text('planning.area.remove')}
        </Button>{' '}
        <Button onClick={() => setAsking(false)}>{text('planning.cancel')}</Button>
      </Notice>
    </Arrival>
  );
}
