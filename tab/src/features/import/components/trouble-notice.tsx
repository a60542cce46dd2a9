import { Button } from '@fluentui/react-components';
import { ApiError } from '@rod-trad/shared/client/api-error';
import type { ReactNode } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { faultWords } from '../../../components/refusal.ts';
import { useSession } from '../../../components/session.tsx';
import { UnreadableFile } from '../api/use-import-calls.ts';
import { TooLarge } from './too-large.tsx';
import type { ImportWork } from './use-import-work.ts';

/** What went wrong on the way, and the one thing to do about it. */
export function TroubleNotice({ flow }: { flow: ImportWork }) {
  const { text } = useSession();
  const { trouble, work } = flow;
  if (trouble === undefined) return null;
  const { error, again } = trouble;
  const faults = [...faultWords(error).values()];
  if (error instanceof UnreadableFile)
    return <Notice kind="error">{text('importing.file.unreadable')}</Notice>;
  if (faults.length > 0) return <Notice kind="error">{faults.join(' ')}</Notice>;
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 413 && work.file !== undefined) return <TooLarge file={work.file} />;
  if (status === 410) {
    return (
      <WayOn words={text('importing.expired')}>
        <Button appearance="primary" onClick={() => void flow.sendAgain()}>
          {text('importing.expired.again')}
        </Button>
      </WayOn>
    );
  }
  if (status === 409) {
    return (
      <WayOn words={text('importing.changed')}>
        <Button appearance="primary" onClick={() => void flow.tryOut()}>
          {text('importing.changed.again')}
        </Button>
      </WayOn>
    );
  }
  return <Failure error={error} onRetry={again} />;
}

function WayOn({ words, children }: { words: string; children: ReactNode }) {
  return (
    <Notice kind="warning">
      <p>{words}</p>
      <p>{children}</p>
    </Notice>
  );
}
