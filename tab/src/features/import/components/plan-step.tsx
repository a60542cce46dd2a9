import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { saveFile } from '../../../components/save-file.ts';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ChangeList } from './change-list.tsx';
import { FaultList } from './fault-list.tsx';
import { FileButton } from './file-button.tsx';
import styles from './import.module.css';
import { PlanCounts } from './plan-counts.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useFileDrop } from './use-file-drop.ts';
import type { ImportWork } from './use-import-work.ts';
import { Waiting } from './waiting.tsx';

/** What would happen, row by row, and what has to be mended first. */
export function PlanStep({ flow }: { flow: ImportWork }) {
  const { text } = useSession();
  const { work, busy } = flow;
  const { plan } = work;
  const heading = useFocusOnArrival<HTMLHeadingElement>(plan !== undefined);
  const [failed, setFailed] = useState<Error>();
  const mend = (file: File) => {
    if (busy === undefined) void flow.mend(file);
  };
  const over = useFileDrop(mend);
  const download = async () => {
    setFailed(undefined);
    try {
      const file = await flow.downloadFaults();
      if (file !== undefined) saveFile(file.fileName, new Blob([file.content], { type: file.mediaType }));
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  if (plan === undefined) {
    return (
      <section className={styles.step}>
        <h2 className={styles.heading}>{text('importing.step.plan')}</h2>
        {busy !== undefined && <Waiting words={text('importing.plan.running')} />}
        <TroubleNotice flow={flow} />
        <div className={styles.buttons}>
          {busy === undefined && <FileButton label={text('importing.file.other')} onFile={mend} />}
          <Button onClick={() => flow.goTo('columns')}>{text('importing.back')}</Button>
        </div>
      </section>
    );
  }
  const { outcome, counts, ignored } = plan;
  return (
    <section className={`${styles.step} ${over ? styles.over : ''}`}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(`importing.plan.heading.${outcome}`, { count: counts.faults })}
      </h2>
      <p className={styles.about}>{text(`importing.plan.about.${outcome}`)}</p>
      <p className={styles.quiet}>{work.upload?.fileName}</p>
      <PlanCounts counts={counts} />
      <div className={styles.buttons}>
        {outcome === 'ready' && (
          <Button appearance="primary" onClick={() => flow.goTo('run')}>
            {text('importing.next.run')}
          </Button>
        )}
        {outcome === 'faults' && (
          <>
            <FileButton primary label={text('importing.faults.mend')} onFile={mend} />
            <Button onClick={() => void download()}>{text('importing.faults.download')}</Button>
          </>
        )}
        {outcome === 'nothing' && (
          <Button appearance="primary" onClick={flow.restart}>
            {text('importing.run.another')}
          </Button>
        )}
        <Button onClick={() => flow.goTo('columns')}>{text('importing.back')}</Button>
      </div>
      {failed !== undefined && <Failure error={failed} onRetry={() => void download()} />}
      {plan.faults.length > 0 && <FaultList faults={plan.faults} all={counts.faults} />}
      {plan.changes.length > 0 && <ChangeList changes={plan.changes} all={counts.new + counts.changed} />}
      {ignored.length > 0 && (
        <p className={styles.quiet}>
          {text('importing.ignored', {
            columns: ignored.map(({ letter, header }) => `${letter} ${header}`.trim()).join(', '),
          })}
        </p>
      )}
    </section>
  );
}
