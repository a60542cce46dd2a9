import { Button } from '@fluentui/react-components';
import { largestFile, mostRows } from '@rod-trad/shared/domain/import/import-kind';
import { useId, useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { FileButton } from './file-button.tsx';
import styles from './import.module.css';
import { KindChoice } from './kind-choice.tsx';
import { megabyte, TooLarge } from './too-large.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useFileDrop } from './use-file-drop.ts';
import type { ImportWork } from './use-import-work.ts';
import { Waiting } from './waiting.tsx';

/** What is to be imported, and the file it is in. */
export function ChooseStep({ flow }: { flow: ImportWork }) {
  const { text, formats } = useSession();
  const { work, busy } = flow;
  const [tooLarge, setTooLarge] = useState<File>();
  const [lacking, setLacking] = useState(false);
  const about = useId();
  // At first the keyboard stays in the navigation; coming back, one goes on from the heading.
  const heading = useFocusOnArrival<HTMLHeadingElement>(work.upload !== undefined);
  const send = (file: File) => {
    if (busy !== undefined) return;
    const over = file.size > largestFile;
    setTooLarge(over ? file : undefined);
    if (!over) void flow.send(file);
  };
  const over = useFileDrop(send);
  const ready = work.kind !== undefined && work.upload !== undefined;
  const rows = work.upload?.sheets.reduce((most, sheet) => Math.max(most, sheet.rows), 0) ?? 0;
  return (
    <section className={styles.step}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text('importing.heading')}
      </h2>
      <p className={styles.about}>{text('importing.about')}</p>
      <KindChoice chosen={work.kind} lacking={lacking && work.kind === undefined} onChoose={flow.choose} />
      <fieldset className={`${styles.file} ${over ? styles.over : ''}`}>
        <legend className={styles.legend}>{text('importing.file')}</legend>
        <div className={styles.buttons}>
          <FileButton
            label={text(work.upload === undefined ? 'importing.file.choose' : 'importing.file.other')}
            busy={busy !== undefined}
            describedBy={about}
            onFile={send}
          />
          <span className={styles.drop}>{text('importing.file.drop')}</span>
        </div>
        <p id={about} className={styles.quiet}>
          {text('importing.file.about', {
            megabytes: largestFile / megabyte,
            rows: formats.number(mostRows),
          })}
        </p>
        {lacking && work.upload === undefined && busy === undefined && (
          <p role="alert" className={styles.wrong}>
            {text('importing.file.missing')}
          </p>
        )}
        {tooLarge !== undefined && <TooLarge file={tooLarge} />}
        {busy === 'read' && work.file !== undefined && (
          <Waiting words={text('importing.file.reading', { name: work.file.name })} />
        )}
        {work.upload !== undefined && (
          <p role="status" className={styles.known}>
            <span aria-hidden="true">✓ </span>
            {text('importing.file.read', { name: work.upload.fileName, count: rows })}
          </p>
        )}
      </fieldset>
      <TroubleNotice flow={flow} />
      {busy === 'columns' && <Waiting words={text('importing.columns.reading')} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy !== undefined}
          onClick={() => (ready ? void flow.toColumns() : setLacking(true))}
        >
          {text('importing.next.columns')}
        </Button>
      </div>
    </section>
  );
}
