import { Button } from '@fluentui/react-components';
import type { TalkPointView, TalkView } from '@rod-trad/shared/contracts/talk-views';
import { useState } from 'react';
import { Failure } from '../../../components/failure.tsx';
import { useSession } from '../../../components/session.tsx';
import { useCommand } from '../../../components/use-command.ts';
import { paramsOf } from '../api/use-talk.ts';
import { OpenedWords } from './opened-words.tsx';
import { PointFollowUps } from './point-follow-ups.tsx';
import { PointForm } from './point-form.tsx';
import { PointTicks } from './point-ticks.tsx';
import styles from './talk.module.css';
import { sideName } from './talk-words.ts';

/** One agreed point: what it says, who else may see it, and how it goes. */
export function PointCard({ talk, point }: { talk: TalkView; point: TalkPointView }) {
  const { text, formats } = useSession();
  const [editing, setEditing] = useState(false);
  const drop = useCommand((client) =>
    client('dropTalkPoint', {
      params: { ...paramsOf(talk), pointId: point.id },
      body: { key: crypto.randomUUID() },
    }),
  );
  const isOpen = talk.closedOn === undefined && point.locked === undefined;
  const which = (action: 'edit' | 'drop') =>
    text('talk.point.which', { action: text(`talk.point.${action}`), point: point.text });
  return (
    <li className={styles.card}>
      {editing ? (
        <PointForm talk={talk} point={point} onEnd={() => setEditing(false)} />
      ) : (
        <>
          <div className={styles.pointWords}>
            <OpenedWords opened={point} />
          </div>
          <p className={styles.quiet}>
            {text('talk.point.facts', {
              serves: point.serves.name,
              name: sideName(point.responsible, talk),
              day: formats.day(point.dueOn),
            })}
          </p>
          <PointTicks talk={talk} point={point} />
          {talk.closedOn !== undefined && <PointFollowUps talk={talk} point={point} />}
          {drop.error !== null && <Failure error={drop.error} />}
          {isOpen && (
            <div className={styles.buttons}>
              <Button size="small" aria-label={which('edit')} onClick={() => setEditing(true)}>
                {text('talk.point.edit')}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={which('drop')}
                disabledFocusable={drop.isPending}
                onClick={() => drop.mutate(undefined)}
              >
                {text('talk.point.drop')}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}
