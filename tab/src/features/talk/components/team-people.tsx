import { Button } from '@fluentui/react-components';
import type { TeamView } from '@rod-trad/shared/contracts/talk-views';
import { useSession } from '../../../components/session.tsx';
import { StatusMark, WhenWords } from './status-line.tsx';
import styles from './talk.module.css';

interface TeamPeopleProps {
  readonly team: TeamView;
  readonly onOpen: (personId: string) => void;
  readonly onPlan: (personId: string) => void;
}

/** One line for each person, with how far the talk has come; and those who have theirs with another leader. */
export function TeamPeople({ team, onOpen, onPlan }: TeamPeopleProps) {
  const { text } = useSession();
  return (
    <>
      {team.people.length > 0 && (
        <section aria-labelledby="team-people">
          <h2 id="team-people" className={styles.heading}>
            {text('team.people')}
          </h2>
          <ul className={styles.people}>
            {team.people.map((member) => (
              <Member key={member.person.id} member={member} onOpen={onOpen} onPlan={onPlan} />
            ))}
          </ul>
        </section>
      )}
      {team.borrowed.length > 0 && (
        <section aria-labelledby="team-borrowed">
          <h3 id="team-borrowed" className={styles.subheading}>
            {text('team.borrowed.title')}
          </h3>
          <ul className={styles.plain}>
            {team.borrowed.map(({ person, leader }) => (
              <li key={person.id}>
                {text('team.borrowed', { name: person.name, leader: leader?.name ?? '–' })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface MemberProps {
  readonly member: TeamView['people'][number];
  readonly onOpen: (personId: string) => void;
  readonly onPlan: (personId: string) => void;
}

function Member({ member, onOpen, onPlan }: MemberProps) {
  const { text, formats } = useSession();
  const { person, heldBy, heldOn } = member;
  const action = text('talk.open');
  const isOthers = heldBy !== undefined && heldOn !== undefined;
  return (
    <li>
      <span className={styles.name}>{person.name}</span>
      <StatusMark status={member.status} />
      {isOthers ? (
        <span className={styles.other}>
          {text('team.heldBy', { day: formats.day(heldOn), name: heldBy.name })}
        </span>
      ) : (
        <span className={styles.when}>
          <WhenWords {...member} />
        </span>
      )}
      <span className={styles.acts}>
        {!isOthers && (
          <Button
            size="small"
            aria-label={text('talk.openWith', { action, name: person.name })}
            onClick={() => onOpen(person.id)}
          >
            {action}
          </Button>
        )}
        <Button
          size="small"
          aria-label={text('personPlan.openOf', { name: person.name })}
          onClick={() => onPlan(person.id)}
        >
          {text('personPlan.open')}
        </Button>
      </span>
    </li>
  );
}
