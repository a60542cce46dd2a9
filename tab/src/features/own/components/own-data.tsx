import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useOwnExport } from '../api/use-own-data.ts';
import styles from './own.module.css';
import { OwnReaders } from './own-readers.tsx';

/** Who has looked, and everything as a file: both are one's right, and need nobody's leave. */
export function OwnData() {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { mutate, error, isPending, isSuccess } = useOwnExport();
  return (
    <>
      <details className={styles.readers} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text('own.readers')}</summary>
        {open && <OwnReaders />}
      </details>
      <h4 className={styles.subheading}>{text('own.export')}</h4>
      <p className={styles.about}>{text('own.export.about')}</p>
      <div className={styles.buttons}>
        {(['csv', 'json'] as const).map((format) => (
          <Button key={format} disabledFocusable={isPending} onClick={() => !isPending && mutate(format)}>
            {text(`own.export.${format}`)}
          </Button>
        ))}
      </div>
      {error !== null && <Failure error={error} />}
      {isSuccess && <Notice kind="success">{text('own.export.done')}</Notice>}
    </>
  );
}
