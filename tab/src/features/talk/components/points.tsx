import { Button } from '@fluentui/react-components';
import type { TalkView } from '@rod-trad/shared/contracts/talk-views';
import { mostPoints } from '@rod-trad/shared/domain/talk/talk-point';
import { useRef, useState } from 'react';
import { useSession } from '../../../components/session.tsx';
import { PointCard } from './point-card.tsx';
import { PointForm } from './point-form.tsx';
import styles from './talk.module.css';

/** What the two agree on: at most a few points, to be written while the talk is open and followed up afterwards. */
export function Points({ talk }: { talk: TalkView }) {
  const { text, formats } = useSession();
  const [adding, setAdding] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = talk.closedOn === undefined;
  const [first, second] = talk.followUps;
  const end = () => {
    setAdding(false);
    heading.current?.focus();
  };
  return (
    <section aria-labelledby="talk-points">
      <h3 ref={heading} id="talk-points" tabIndex={-1} className={styles.subheading}>
        {text('talk.points')}
      </h3>
      {isOpen && <p className={styles.quiet}>{text('talk.points.about', { most: mostPoints })}</p>}
      {!isOpen && talk.points.length > 0 && first !== undefined && second !== undefined && (
        <p className={styles.quiet}>
          {text('talk.followUp.on', { first: formats.day(first.on), second: formats.day(second.on) })}
        </p>
      )}
      {talk.points.length === 0 && <p>{text(isOpen ? 'talk.points.none' : 'talk.points.noneClosed')}</p>}
      <ol className={styles.points}>
        {talk.points.map((point) => (
          <PointCard key={point.id} talk={talk} point={point} />
        ))}
      </ol>
      {adding && <PointForm talk={talk} onEnd={end} />}
      {isOpen && !adding && talk.points.length < mostPoints && (
        <Button onClick={() => setAdding(true)}>{text('talk.point.add')}</Button>
      )}
    </section>
  );
}
