import { useSession } from '../../../components/session.tsx';
import { useImportEntry } from '../api/use-import-entry.ts';
import { ChooseStep } from './choose-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import styles from './import.module.css';
import { ImportHistory } from './import-history.tsx';
import { PlanStep } from './plan-step.tsx';
import { RunStep } from './run-step.tsx';
import { StepList } from './step-list.tsx';
import { useOwnDrops } from './use-file-drop.ts';
import { useImportWork } from './use-import-work.ts';

/** A file from the HR system or an old spreadsheet, in four steps; nothing is saved before the last one. */
export function ImportPage() {
  const { text } = useSession();
  const flow = useImportWork();
  useOwnDrops();
  const { step, ran } = flow.work;
  const { entry } = useImportEntry(ran?.entry);
  const done = ran !== undefined && entry?.state !== 'writing';
  return (
    <article aria-label={text('tab.page.import')} className={styles.page}>
      <StepList current={step} done={done} />
      {step === 'choose' && <ChooseStep flow={flow} />}
      {step === 'columns' && <ColumnsStep flow={flow} />}
      {step === 'plan' && <PlanStep flow={flow} />}
      {step === 'run' && <RunStep flow={flow} />}
      {step === 'choose' && <ImportHistory />}
    </article>
  );
}
