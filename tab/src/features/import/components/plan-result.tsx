import { Button } from '@fluentui/react-components';
import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
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
import type { ImportWork } from './use-import-work.ts';

interface PlanResultProps {
  readonly plan: ImportPlanView;
  readonly flow: ImportWork;
  readonly onMended: (file: File) => void;
}

/** What would happen, row by row, and what has to be mended first. */
export function PlanResult({ plan, flow, onMended }: PlanResultProps) {
  const { text } = useSession();
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const [failed, setFailed] = useState<Error>();
  const download = async () => {
    setFailed(undefined);
    try {
      const file = await flow.downloadFaults();
      if (file !== undefined) saveFile(file.fileName, new Blob([file.content], { type: file.mediaType }));
    } catch (error) {
      setFailed(error instanceof Error ? error : new Error(String(error)));
    }
  };
  const { outcome, counts, ignored } = plan;
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text(`importing.plan.heading.${outcome}`, { count: counts.faults })}
      </h2>
      <p className={styles.about}>{text(`importing.plan.about.${outcome}`)}</p>
      <p className={styles.quiet}>{flow.work.upload?.fileName}</p>
      <PlanCounts counts={counts} />
      <div className={styles.buttons}>
        {outcome === 'ready' && (
          <Button appearance="primary" onClick={() => flow.goTo('run')}>
            {text('importing.next.run')}
          </Button>
        )}
        {outcome === 'faults' && (
          <>
            <FileButton primary label={text('importing.faults.mend')} onFile={onMended} />
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
    </>
  );
}
