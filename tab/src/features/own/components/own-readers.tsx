import { Button } from '@fluentui/react-components';
import type { ReadersView } from '@rod-trad/shared/contracts/capital-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useOwnReaders } from '../api/use-own-data.ts';
import styles from './own.module.css';

type Reader = ReadersView['readers'][number];
const firstShown = 10;

/** Who has looked at one's competence, newest first. */
export function OwnReaders() {
  const { text } = useSession();
  const [all, setAll] = useState(false);
  const { data, error, refetch } = useOwnReaders();
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  if (data.length === 0) return <p>{text('own.readers.none')}</p>;
  const shown = all ? data : data.slice(0, firstShown);
  return (
    <>
      <ul className={styles.lines} aria-label={text('own.readers')}>
        {shown.map((reader) => (
          <li key={`${reader.on} ${reader.name} ${reader.what} ${reader.unit}`}>
            <ReaderLine reader={reader} />
          </li>
        ))}
      </ul>
      {shown.length < data.length && (
        <Button size="small" onClick={() => setAll(true)}>
          {text('own.readers.more')}
        </Button>
      )}
    </>
  );
}

function ReaderLine({ reader: { on, name, title, leader, what, unit, times } }: { reader: Reader }) {
  const { text, formats } = useSession();
  const role = leader ? text('own.readers.leader') : title;
  const who = name ?? text('own.readers.gone');
  return (
    <>
      {formats.day(on)}: <strong>{who}</strong>
      {role !== undefined && ` (${role})`} {text(`own.readers.${what}`, { unit: unit ?? '' })}
      {times > 1 && `, ${text('own.readers.times', { count: times })}`}
    </>
  );
}
