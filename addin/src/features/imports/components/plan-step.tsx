import { Button } from '@fluentui/react-components';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import type { ImportFlow } from '../use-import.ts';
import { FaultList } from './fault-list.tsx';
import styles from './imports.module.css';

/** What would happen in numbers, what must be mended, and the button that does it. */
export function PlanStep({ flow }: { flow: ImportFlow }) {
  const { text, formats } = useSession();
  const { state, busy } = flow;
  const { plan, upload } = state;
  if (plan === undefined) return null;
  const { outcome, counts, faults, ignored } = plan;
  const count = counts.new + counts.changed;
  return (
    <>
      <h2 tabIndex={-1}>
        {outcome === 'ready'
          ? text('addinImport.ready')
          : text(`importing.plan.heading.${outcome}`, { count: counts.faults })}
      </h2>
      <p>{text(outcome === 'ready' ? 'importing.plan.about.ready' : `addinImport.about.${outcome}`)}</p>
      <dl className={styles.counts}>
        {(['new', 'changed', 'unchanged', 'faults', 'people'] as const)
          .filter((name) => name !== 'people' || counts.people > 0)
          .map((name) => (
            <div key={name}>
              <dt>{text(`importing.count.${name}`)}</dt>
              <dd>{formats.number(counts[name])}</dd>
            </div>
          ))}
      </dl>
      {faults.length > 0 && (
        <FaultList faults={faults} all={counts.faults} sheet={upload?.sheets[0]?.name ?? ''} />
      )}
      {outcome === 'ready' && (
        <Notice kind="info">
          {counts.people > 0 && <p>{text('importing.run.people', { count: counts.people })}</p>}
          <p>{text('importing.run.whole')}</p>
        </Notice>
      )}
      {ignored.length > 0 && (
        <p className={styles.quiet}>
          {text('importing.ignored', {
            columns: ignored.map(({ letter, header }) => `${letter} ${header}`).join(', '),
          })}
        </p>
      )}
      <div className={styles.buttons}>
        {outcome === 'ready' && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => busy || void flow.run()}>
            {text('importing.run.go', { count })}
          </Button>
        )}
        {outcome === 'faults' && (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => busy || void flow.again()}>
            {text('addinImport.again')}
          </Button>
        )}
        {outcome === 'nothing' && (
          <Button appearance="primary" onClick={flow.restart}>
            {text('addinImport.another')}
          </Button>
        )}
        <Button onClick={() => flow.change({ step: 'columns' })}>{text('importing.back')}</Button>
      </div>
    </>
  );
}
