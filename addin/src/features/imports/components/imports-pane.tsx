import { Spinner } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useSession } from '../../../components/session.tsx';
import { useImport } from '../use-import.ts';
import { ChooseStep } from './choose-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { ImportHistory } from './import-history.tsx';
import { ImportTrouble } from './import-trouble.tsx';
import styles from './imports.module.css';
import { PlanStep } from './plan-step.tsx';

/** From the open sheet to what is saved; nothing is saved before the last step. */
export function ImportsPane() {
  const { text } = useSession();
  const flow = useImport();
  const { step } = flow.state;
  const top = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its heading.
  useEffect(() => top.current?.querySelector('h2')?.focus(), [step]);
  return (
    <section ref={top} className={styles.pane} aria-label={text('addinImport.open')}>
      {step === 'choose' && <ChooseStep flow={flow} />}
      {step === 'columns' && <ColumnsStep flow={flow} />}
      {step === 'plan' && <PlanStep flow={flow} />}
      {step === 'done' && <DoneStep flow={flow} />}
      <div role="status">{flow.busy && <Spinner size="small" label={text('addin.loading')} />}</div>
      <ImportTrouble flow={flow} />
      {step === 'choose' && <ImportHistory />}
    </section>
  );
}
