import { ProgressBar } from '@fluentui/react-components';
import type { ImportEntryView } from '@rod-trad/shared/contracts/import-views';
import { useSession } from '../../../components/session.tsx';

/** What has been written of an import, in numbers. */
export function EntryProgress({ entry }: { entry: ImportEntryView }) {
  const { text, formats } = useSession();
  const { written, total, parked, state } = entry;
  const words = text('importing.run.written', {
    written: formats.number(written),
    total: formats.number(total),
  });
  return (
    <>
      {state === 'writing' && <ProgressBar value={written} max={total} aria-label={words} />}
      <p>{state === 'writing' ? words : text('importing.run.done', { count: written })}</p>
      {parked > 0 && <p>{text('importing.run.parked', { count: parked })}</p>}
    </>
  );
}
