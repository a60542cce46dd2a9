import type { PlanHistoryView } from '@rod-trad/shared/contracts/history-view';
import type { TextKey } from '@rod-trad/shared/text/text-key';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useMeetingHistory } from '../api/use-consultations.ts';
import styles from './together.module.css';

/** What the fields of the history are called on the page. */
const labels: Readonly<Record<string, TextKey>> = {
  title: 'together.form.title',
  year: 'together.column.year',
  plannedOn: 'together.form.plannedOn',
  parties: 'together.parties',
  planIds: 'together.form.plans',
  view: 'together.changed.view',
  agreed: 'together.agreed',
  notRaised: 'together.notRaised',
  agenda: 'together.changed.agenda',
  'agreement.words': 'together.column.agreement',
  'agreement.responsible': 'together.responsible',
  'agreement.dueOn': 'together.dueOn',
  'agreement.status': 'together.column.status',
  'agreement.outcome': 'together.outcome',
  approval: 'together.changed.approval',
  status: 'together.column.status',
  heldOn: 'together.hold.on',
  caseNumber: 'planning.endorsement.caseNumber',
};

/** Who changed what, for those who plan the meeting; fetched when it is opened. */
export function Changes({ id }: { id: string }) {
  const { text } = useSession();
  const [open, setOpen] = useState(false);
  const { data, error, refetch } = useMeetingHistory(id, open);
  return (
    <details className={styles.changes} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('together.changes')}</summary>
      <p className={styles.quiet}>{text('together.changes.about')}</p>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {data?.entries.length === 0 && <p>{text('together.changes.none')}</p>}
      <ol aria-label={text('together.changes')}>
        {data?.entries.map((entry) => (
          <Entry
            key={`${entry.at} ${entry.by?.id} ${entry.fields.map(({ to }) => to).join()}`}
            entry={entry}
          />
        ))}
      </ol>
    </details>
  );
}

function Entry({ entry: { at, by, kind, fields } }: { entry: PlanHistoryView['entries'][number] }) {
  const { text, formats } = useSession();
  const told = fields.flatMap(({ field, from, to }) => {
    const label = labels[field];
    return label === undefined ? [] : [{ field, label, from, to }];
  });
  return (
    <li>
      <small>{[formats.moment(at), by?.name].filter((part) => part !== undefined).join(', ')}</small>
      {kind === 'created' && <p>{text('together.changes.created')}</p>}
      {fields.some(({ field }) => field === 'unionView') && <p>{text('together.changed.unionView')}</p>}
      {fields
        .filter(({ field }) => field === 'about')
        .map(({ to }) => (
          <p key={to} className={styles.label}>
            {to}
          </p>
        ))}
      {told.map(({ field, label, from, to }) => (
        <p key={field}>
          {text(label)}: <del>{from}</del> → <ins>{to}</ins>
        </p>
      ))}
    </li>
  );
}
