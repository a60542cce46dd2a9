import { Button } from '@fluentui/react-components';
import { faultsOf, mapColumns, needsDay, needsPlan } from '@rod-trad/shared/client/column-mapping';
import { mappingWords } from '@rod-trad/shared/text/import-words';
import { useRef, useState } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ColumnRow } from './column-row.tsx';
import styles from './import.module.css';
import { OptionFields } from './option-fields.tsx';
import { PlaceChoice } from './place-choice.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { ImportWork } from './use-import-work.ts';
import { Waiting } from './waiting.tsx';

/** What each column of the file is taken for. */
export function ColumnsStep({ flow }: { flow: ImportWork }) {
  const { text } = useSession();
  const { work, busy } = flow;
  const [checked, setChecked] = useState(false);
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const faultsBox = useRef<HTMLDivElement>(null);
  const { columns } = work;
  const mapped = columns === undefined ? [] : mapColumns(columns.columns, work.choices);
  const faults = columns === undefined ? undefined : faultsOf(mapped, columns.targets);
  const lacksDay = columns !== undefined && needsDay(columns, mapped) && work.options.on === undefined;
  const lacksPlan = columns !== undefined && needsPlan(columns) && work.options.planId === undefined;
  const next = () => {
    setChecked(true);
    if (faults !== undefined) faultsBox.current?.focus();
    else if (!lacksDay && !lacksPlan) void flow.tryOut();
  };
  return (
    <section className={styles.step}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text('importing.columns.heading')}
      </h2>
      <p className={styles.about}>{text('importing.columns.about')}</p>
      {work.differs === true && <Notice kind="warning">{text('importing.columns.differ')}</Notice>}
      <PlaceChoice work={work} onMove={(place) => void flow.move(place)} />
      <TroubleNotice flow={flow} />
      {busy === 'columns' && <Waiting words={text('importing.columns.reading')} />}
      {columns !== undefined && (
        <>
          <div className={styles.columns}>
            <div className={styles.columnHead} aria-hidden="true">
              <span>{text('importing.columns.column')}</span>
              <span>{text('importing.columns.samples')}</span>
              <span>{text('importing.columns.target')}</span>
            </div>
            <ul aria-label={text('importing.columns.heading')}>
              {mapped.map((column) => (
                <ColumnRow key={column.key} column={column} targets={columns.targets} onTake={flow.take} />
              ))}
            </ul>
          </div>
          <OptionFields
            columns={columns}
            mapped={mapped}
            options={work.options}
            lacksDay={checked && lacksDay}
            lacksPlan={checked && lacksPlan}
            onSet={flow.set}
          />
        </>
      )}
      <div ref={faultsBox} tabIndex={-1} className={styles.faultsBox}>
        {checked && faults !== undefined && (
          <Notice kind="error">
            {mappingWords(faults, text).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Notice>
        )}
      </div>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== undefined || columns === undefined}
          onClick={next}
        >
          {text('importing.next.plan')}
        </Button>
        <Button onClick={() => flow.goTo('choose')}>{text('importing.back')}</Button>
      </div>
    </section>
  );
}
