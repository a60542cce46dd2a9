import { Button } from '@fluentui/react-components';
import type { ConsultationsView } from '@rod-trad/shared/contracts/consultation-views';
import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { useFocusOnArrival } from '../../../components/use-focus-on-arrival.ts';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useConsultations } from '../api/use-consultations.ts';
import styles from './together.module.css';

interface MeetingsListProps {
  readonly returned: boolean;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
}

/** Every meeting one may see, the newest year first. */
export function MeetingsList({ returned, onOpen, onNew }: MeetingsListProps) {
  const { text } = useSession();
  const { data, error, refetch } = useConsultations();
  const heading = useFocusOnArrival<HTMLHeadingElement>(returned && data !== undefined);
  if (data === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { consultations, plannable } = data;
  const begin = plannable.length > 0 && (
    <Button appearance="primary" onClick={onNew}>
      {text('together.new')}
    </Button>
  );
  return (
    <>
      <div className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {text('tab.page.together')}
        </h2>
        {consultations.length > 0 && begin}
      </div>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {consultations.length === 0 ? (
        <Empty title={text('together.empty.title')}>
          <p>{text('together.about')}</p>
          <p>{text(begin ? 'together.empty.begin' : 'together.empty.wait')}</p>
          {begin}
        </Empty>
      ) : (
        <>
          <p className={styles.quiet}>{text('together.about')}</p>
          <ul className={styles.cards} aria-label={text('together.list')}>
            {consultations.map((meeting) => (
              <MeetingCard key={meeting.id} meeting={meeting} onOpen={() => onOpen(meeting.id)} />
            ))}
          </ul>
        </>
      )}
      <FreshnessLine freshness={data.freshness} />
    </>
  );
}

interface MeetingCardProps {
  readonly meeting: ConsultationsView['consultations'][number];
  readonly onOpen: () => void;
}

function MeetingCard({ meeting, onOpen }: MeetingCardProps) {
  const { text, formats } = useSession();
  const { title, unit, status, plannedOn, heldOn, agreements, open } = meeting;
  const when =
    status === 'held'
      ? text('together.heldOn', { day: formats.day(heldOn ?? plannedOn) })
      : text('together.plannedOn', { day: formats.day(plannedOn) });
  return (
    <li>
      <h3 className={styles.name}>{title}</h3>
      <p className={styles.quiet}>
        {unit.name} · {when}
      </p>
      <p className={styles.quiet}>{meeting.parties.map(({ name }) => name).join(', ')}</p>
      <p>
        {text('together.matters', { count: meeting.matters })}
        {agreements > 0 && ` · ${text('together.agreements.count', { count: agreements })}`}
        {agreements > 0 && status === 'held' && ` · ${text('together.agreements.open', { count: open })}`}
      </p>
      <Button aria-label={text('together.show.which', { title, unit: unit.name })} onClick={onOpen}>
        {text('together.show')}
      </Button>
    </li>
  );
}
