import { Button } from '@fluentui/react-components';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { FileButton } from './file-button.tsx';
import styles from './import.module.css';
import { PlanResult } from './plan-result.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useFileDrop } from './use-file-drop.ts';
import type { ImportWork } from './use-import-work.ts';
import { Waiting } from './waiting.tsx';

/** The dry run: on its way, or what it found. A mended file can be dropped on it. */
export function PlanStep({ flow }: { flow: ImportWork }) {
  const { plan } = flow.work;
  const mend = (file: File) => {
    if (flow.busy === undefined) void flow.mend(file);
  };
  const over = useFileDrop(mend);
  return (
    <section className={`${styles.step} ${over ? styles.over : ''}`}>
      {plan === undefined ? (
        <OnItsWay flow={flow} onOther={mend} />
      ) : (
        <PlanResult plan={plan} flow={flow} onMended={mend} />
      )}
    </section>
  );
}

function OnItsWay({ flow, onOther }: { flow: ImportWork; onOther: (file: File) => void }) {
  const { text } = useSession();
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text('importing.step.plan')}
      </h2>
      {flow.busy !== undefined && <Waiting words={text('importing.plan.running')} />}
      <TroubleNotice flow={flow} />
      <div className={styles.buttons}>
        {flow.busy === undefined && <FileButton label={text('importing.file.other')} onFile={onOther} />}
        <Button onClick={() => flow.goTo('columns')}>{text('importing.back')}</Button>
      </div>
    </>
  );
}
