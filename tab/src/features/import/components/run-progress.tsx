import { Button } from '@fluentui/react-components';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { useImportEntry } from '../api/use-import-entry.ts';
import styles from './import.module.css';
import type { Work } from './import-work.ts';
import type { ImportWork } from './use-import-work.ts';
import { WrittenBar } from './written-bar.tsx';

interface RunProgressProps {
  readonly ran: NonNullable<Work['ran']>;
  readonly fileName: string;
  readonly flow: ImportWork;
}

/** How far the import has come, and what it did. It goes on by itself, whoever watches. */
export function RunProgress({ ran, fileName, flow }: RunProgressProps) {
  const { text } = useSession();
  const { entry, silent } = useImportEntry(ran.entry);
  const writing = entry?.state === 'writing';
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  return (
    <section className={styles.step}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {entry === undefined
          ? text('importing.plan.heading.nothing')
          : text(`importing.run.heading.${entry.state}`, { name: fileName })}
      </h2>
      {entry !== undefined && writing && (
        <>
          <WrittenBar entry={entry} />
          <p className={styles.about}>{text('importing.run.kept')}</p>
        </>
      )}
      {writing && silent && <Notice kind="warning">{text('importing.run.lost')}</Notice>}
      {!writing && (
        <>
          <Notice kind="success">
            {entry === undefined ? (
              <p>{text('importing.run.nothing')}</p>
            ) : (
              <>
                <p>{text('importing.run.done', { count: entry.written })}</p>
                <p>{text('importing.run.twice')}</p>
              </>
            )}
          </Notice>
          {entry !== undefined && entry.parked > 0 && (
            <Notice kind="warning">{text('importing.run.parked', { count: entry.parked })}</Notice>
          )}
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={flow.restart}>
              {text('importing.run.another')}
            </Button>
            <Button onClick={() => void flow.tryOut()}>{text('importing.run.check')}</Button>
          </div>
        </>
      )}
    </section>
  );
}
