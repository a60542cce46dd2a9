import { Button } from '@fluentui/react-components';
import { Arrival } from '../../../components/arrival.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import styles from './import.module.css';
import { RunProgress } from './run-progress.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { ImportWork } from './use-import-work.ts';
import { Waiting } from './waiting.tsx';

/** The last question, and then how far it has come. */
export function RunStep({ flow }: { flow: ImportWork }) {
  const { work } = flow;
  if (work.ran === undefined) return <Confirmation flow={flow} />;
  return <RunProgress ran={work.ran} fileName={work.upload?.fileName ?? ''} flow={flow} />;
}

function Confirmation({ flow }: { flow: ImportWork }) {
  const { text, formats } = useSession();
  const { work, busy, trouble } = flow;
  const heading = useFocusOnArrival<HTMLHeadingElement>(true);
  const { plan, upload } = work;
  if (plan === undefined || upload === undefined) return null;
  const { counts } = plan;
  const count = counts.new + counts.changed;
  return (
    <section className={styles.step}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {text('importing.run.heading', { name: upload.fileName })}
      </h2>
      <p className={styles.strong}>
        {text('importing.run.sure', {
          count,
          new: formats.number(counts.new),
          changed: formats.number(counts.changed),
        })}
      </p>
      {counts.people > 0 && <p>{text('importing.run.people', { count: counts.people })}</p>}
      <Notice kind="info">{text('importing.run.whole')}</Notice>
      {trouble !== undefined && (
        // It comes in place of the button that was pressed.
        <Arrival>
          <TroubleNotice flow={flow} />
        </Arrival>
      )}
      {busy === 'run' && <Waiting words={text('importing.run.sending')} />}
      <div className={styles.buttons}>
        {trouble === undefined && (
          <Button
            appearance="primary"
            disabledFocusable={busy !== undefined}
            onClick={() => busy === undefined && void flow.run()}
          >
            {text('importing.run.go', { count })}
          </Button>
        )}
        <Button disabledFocusable={busy !== undefined} onClick={() => flow.goTo('plan')}>
          {text('importing.back')}
        </Button>
      </div>
    </section>
  );
}
