import { Button } from '@fluentui/react-components';
import { meetingLink } from '@rod-trad/shared/contracts/meeting-link';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { CloseForm } from './close-form.tsx';
import { MoveForm } from './move-form.tsx';
import styles from './talk.module.css';

type Action = 'book' | 'postpone' | 'hold' | 'close';
/** As long as a talk is given when nobody says otherwise. */
const usualMinutes = 60;

/** What the leader can do with a talk where it stands: book, postpone, hold and close. */
export function LeaderActions({ talk }: { talk: TalkView }) {
  const { text } = useSession();
  const [action, setAction] = useState<Action>();
  const { bookedFor, heldOn, closedOn } = talk;
  if (closedOn !== undefined) return null;
  const actions: readonly Action[] = heldOn === undefined ? ['book', 'postpone', 'hold'] : ['close'];
  const label = (which: Action) =>
    text(which === 'book' && bookedFor !== undefined ? 'talk.book.again' : `talk.${which}`);
  const end = () => setAction(undefined);
  return (
    <div className={styles.actions}>
      <div className={styles.buttons}>
        {actions.map((which) => (
          <Button
            key={which}
            appearance={which === mainOf(talk) ? 'primary' : 'secondary'}
            aria-expanded={which === action}
            onClick={() => setAction(which === action ? undefined : which)}
          >
            {label(which)}
          </Button>
        ))}
        {bookedFor !== undefined && (
          <a
            className={styles.link}
            target="_blank"
            rel="noreferrer"
            href={meetingLink({
              subject: text('talk.invite.subject'),
              start: bookedFor,
              minutes: usualMinutes,
              attendee: talk.employeeEmail,
            })}
          >
            {text('talk.invite')}
          </a>
        )}
      </div>
      {action === 'close' && <CloseForm talk={talk} onEnd={end} />}
      {action !== undefined && action !== 'close' && (
        <MoveForm key={action} talk={talk} kind={action} onEnd={end} />
      )}
    </div>
  );
}

/** What comes next, as a rule. */
function mainOf({ bookedFor, heldOn }: TalkView): Action {
  if (heldOn !== undefined) return 'close';
  return bookedFor === undefined ? 'book' : 'hold';
}
