import { Button } from '@fluentui/react-components';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { UnreadableFile } from '../api/use-import-calls.ts';
import { isExpired, isOutdated } from './import-work.ts';
import type { ImportWork } from './use-import-work.ts';

/** What went wrong on the way, and the one thing to do about it. */
export function TroubleNotice({ flow }: { flow: ImportWork }) {
  const { text } = useSession();
  const { trouble } = flow;
  if (trouble === undefined) return null;
  const { error, again } = trouble;
  if (error instanceof UnreadableFile)
    return <Notice kind="error">{text('importing.file.unreadable')}</Notice>;
  if (isExpired(error)) {
    return (
      <Notice kind="warning">
        <p>{text('importing.expired')}</p>
        <p>
          <Button onClick={() => void flow.sendAgain()}>{text('importing.expired.again')}</Button>
        </p>
      </Notice>
    );
  }
  if (isOutdated(error)) {
    return (
      <Notice kind="warning">
        <p>{text('importing.changed')}</p>
        <p>
          <Button appearance="primary" onClick={() => void flow.tryOut()}>
            {text('importing.changed.again')}
          </Button>
        </p>
      </Notice>
    );
  }
  return <Failure error={error} onRetry={again} />;
}
