import { Button } from '@fluentui/react-components';
import type { ImportPlanView } from '@rod-trad/shared/contracts/import-views';
import { faultPlaceWords } from '@rod-trad/shared/text/import-words';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { addressOf } from '../import-state.ts';
import styles from './imports.module.css';

type Fault = ImportPlanView['faults'][number];

interface FaultListProps {
  /** The first of them. */
  readonly faults: readonly Fault[];
  /** How many there are. */
  readonly all: number;
  readonly sheet: string;
}

/** Each fault with how to mend it; pressing it goes to its cell in the sheet. */
export function FaultList({ faults, all, sheet }: FaultListProps) {
  const { text, workbook } = useSession();
  const [failed, setFailed] = useState<{ readonly error: Error; readonly address: string }>();
  const [gone, setGone] = useState(false);
  const go = async (address: string) => {
    setFailed(undefined);
    try {
      setGone(!(await workbook.showCell(sheet, address)));
    } catch (error) {
      setFailed({ error: error instanceof Error ? error : new Error(String(error)), address });
    }
  };
  return (
    <>
      <ul className={styles.list} aria-label={text('importing.faults.heading')}>
        {faults.map((fault, index) => {
          const address = addressOf(fault);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two faults can be alike.
            <li key={index}>
              {address === undefined ? (
                <strong>{faultPlaceWords(fault, text)}</strong>
              ) : (
                <Button size="small" className={styles.wrap} onClick={() => void go(address)}>
                  {faultPlaceWords(fault, text)}
                </Button>
              )}
              <p>{fault.words}</p>
            </li>
          );
        })}
      </ul>
      {all > faults.length && (
        <p className={styles.quiet}>{text('importing.shown', { shown: faults.length, all })}</p>
      )}
      <div role="alert">{gone && <Notice kind="error">{text('addinImport.gone')}</Notice>}</div>
      {failed !== undefined && <Failure error={failed.error} onRetry={() => void go(failed.address)} />}
    </>
  );
}
