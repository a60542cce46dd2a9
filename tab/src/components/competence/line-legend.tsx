import { useSession } from '../session.tsx';
import styles from './capital.module.css';
import shapes from './level-line.module.css';
import type { Perspective } from './perspective.ts';

/** What the shapes on the lines mean. */
export function LineLegend({ voice }: Pick<Perspective, 'voice'>) {
  const { text } = useSession();
  const marks = [
    [shapes.selfShape, text(`${voice}.side.self`)],
    [shapes.leaderShape, text(`${voice}.side.leader`)],
    [shapes.agreedShape, text('own.side.agreed')],
    [shapes.requiredShape, text('own.side.required')],
  ] as const;
  return (
    <ul className={styles.legend} aria-label={text('own.legend')}>
      {marks.map(([shape, words]) => (
        <li key={words}>
          <i className={shape} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}
