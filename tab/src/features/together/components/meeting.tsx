import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useSession } from '../../../components/session.tsx';
import { PendingMark } from '../../../components/status-mark.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useConsultation, useConsultationPackage } from '../api/use-consultations.ts';
import { Agenda } from './agenda.tsx';
import { Agreements } from './agreements.tsx';
import { Changes } from './changes.tsx';
import { LastAgreements } from './last-agreements.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { Numbers } from './numbers.tsx';
import { Plans } from './plans.tsx';
import { Protocol } from './protocol.tsx';
import styles from './together.module.css';

interface MeetingProps {
  readonly id: string;
  readonly onBack: () => void;
  readonly onOpen: (id: string) => void;
}

/** One meeting, in the order it is held: what became of last year's agreements, the numbers, the plans, the agenda, and what was agreed. */
export function Meeting({ id, onBack, onOpen }: MeetingProps) {
  const { text, formats } = useSession();
  const { data, error, refetch } = useConsultation(id);
  const take = useConsultationPackage(id);
  const [editing, setEditing] = useState(false);
  const heading = useFocusOnArrival<HTMLHeadingElement>(data !== undefined && !editing);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const held = data.status === 'held';
  const toList = (
    <Button appearance="subtle" className={styles.back} onClick={onBack}>
      <span aria-hidden="true">← </span>
      {text('together.back')}
    </Button>
  );
  if (editing) {
    return (
      <MeetingForm meeting={data} onSaved={() => setEditing(false)} onCancel={() => setEditing(false)} />
    );
  }
  return (
    <>
      {toList}
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {data.title}
      </h2>
      <p className={styles.quiet}>
        {data.unit.name} ·{' '}
        {held
          ? text('together.heldOn', { day: formats.day(data.heldOn ?? data.plannedOn) })
          : text('together.plannedOn', { day: formats.day(data.plannedOn) })}
        {data.caseNumber !== undefined && ` · ${text('plan.caseNumber', { number: data.caseNumber })}`}
      </p>
      <p>
        <span className={styles.label}>{text('together.parties')}: </span>
        {data.parties.map(({ name }) => name).join(', ')}
      </p>
      {data.pending && <PendingMark />}
      <div className={styles.tools}>
        <Button onClick={() => window.print()}>{text('together.print')}</Button>
        <Button disabledFocusable={take.isPending} onClick={() => take.mutate()}>
          {text('together.download')}
        </Button>
        {data.mayPlan && !held && <Button onClick={() => setEditing(true)}>{text('together.edit')}</Button>}
      </div>
      {take.error !== null && <Failure error={take.error} />}
      {take.isSuccess && <Notice kind="success">{text('together.downloaded')}</Notice>}
      {data.mayWriteForUnions && !data.mayPlan && (
        <Notice kind="info">{text('together.youWriteForUnions')}</Notice>
      )}
      {held && (
        <Notice kind="info">{text(data.mayPlan ? 'together.closed.mayFollow' : 'together.closed')}</Notice>
      )}
      <LastAgreements meeting={data} onOpen={onOpen} />
      <Numbers id={id} />
      <Plans meeting={data} />
      <Agenda meeting={data} />
      <Agreements meeting={data} />
      <Protocol meeting={data} />
      {data.mayPlan && <Changes id={id} />}
      <FreshnessLine freshness={data.freshness} />
    </>
  );
}
