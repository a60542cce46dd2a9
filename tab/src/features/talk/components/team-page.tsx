import { Empty } from '../../../components/empty.tsx';
import { Failure } from '../../../components/failure.tsx';
import { FreshnessLine } from '../../../components/freshness-line.tsx';
import { useSession } from '../../../components/session.tsx';
import { ViewSkeleton } from '../../../components/view-skeleton.tsx';
import { useTeam } from '../api/use-talk.ts';
import { OpenedPoints } from './opened-points.tsx';
import { Periods } from './periods.tsx';
import styles from './talk.module.css';
import { TeamPeople } from './team-people.tsx';
import { TeamTalk } from './team-talk.tsx';
import { TeamUnits } from './team-units.tsx';

/** The people a leader has talks with, and the units below in numbers; for HR the periods as well. */
export function TeamPage(props: TeamPageProps) {
  const { text } = useSession();
  return (
    <article aria-label={text('tab.page.team')}>
      <Inside {...props} />
    </article>
  );
}

interface TeamPageProps {
  /** Whose talk is open. */
  readonly personId: string | undefined;
  readonly onPerson: (id: string | undefined) => void;
  readonly onPlan: (personId: string) => void;
}

function Inside({ personId, onPerson, onPlan }: TeamPageProps) {
  const { text, formats } = useSession();
  const { data: team, error, refetch } = useTeam();
  if (team === undefined && error !== null) return <Failure error={error} onRetry={() => void refetch()} />;
  if (team === undefined) return <ViewSkeleton label={text('tab.loading')} />;
  const { period, people, counts } = team;
  const isHr = team.periods !== undefined;
  if (period !== undefined && personId !== undefined) {
    return (
      <TeamTalk
        key={personId}
        params={{ periodId: period.id, personId }}
        onBack={() => onPerson(undefined)}
      />
    );
  }
  return (
    <>
      {error !== null && <Failure error={error} onRetry={() => void refetch()} />}
      {period === undefined ? (
        <Empty title={text('team.none.title')}>
          <p>{text(isHr ? 'team.none.hr' : 'team.none.body')}</p>
        </Empty>
      ) : (
        <>
          <p className={styles.quiet}>
            {text('team.period', {
              title: period.title,
              from: formats.day(period.fromOn),
              to: formats.day(period.toOn),
            })}
          </p>
          {people.length > 0 && (
            <>
              <p className={styles.summary}>{text('team.summary', { ...counts })}</p>
              <p>{text('team.more', { ...counts })}</p>
              <p className={styles.quiet}>{text('team.about')}</p>
            </>
          )}
          {isHr && <p className={styles.quiet}>{text('team.about.hr')}</p>}
          <TeamPeople team={team} onOpen={onPerson} onPlan={onPlan} />
          <TeamUnits units={team.units} />
          {(isHr || team.units.length > 0 || team.openedPoints.length > 0) && (
            <OpenedPoints points={team.openedPoints} />
          )}
        </>
      )}
      {team.periods !== undefined && <Periods periods={team.periods} />}
      <FreshnessLine freshness={team.freshness} />
    </>
  );
}
