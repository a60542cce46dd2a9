import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import { useSession } from '../session.tsx';
import styles from './level-line.module.css';
import type { Perspective } from './perspective.ts';

const scale = [0, 1, 2, 3, 4];

interface LevelLineProps {
  readonly row: CapitalRowView;
  readonly voice: Perspective['voice'];
}

/**
 * Both views on one line, the own one above and the leader's below: how one sees oneself and how one is seen (seed 001, "Gap"). Told by
 * place, shape and word; colour only helps.
 */
export function LevelLine({ row, voice }: LevelLineProps) {
  const { text } = useSession();
  const marks = [
    { name: 'self', level: row.self?.level, word: text(`${voice}.side.self`) },
    { name: 'leader', level: row.leader?.level, word: text(`${voice}.side.leader`) },
    { name: 'agreed', level: row.agreed?.level, word: text('own.side.agreed') },
    { name: 'required', level: row.cell.required, word: text('own.side.required') },
  ] as const;
  const known = marks.flatMap(({ level, ...mark }) => (level === undefined ? [] : [{ ...mark, level }]));
  const words = known.map(({ word, level }) => `${word}: ${level}.`).join(' ');
  return (
    <div className={styles.line} role="img" aria-label={text('own.scale', { words })}>
      <div className={styles.place}>
        {known.map(({ name, word, level }) => (
          <span
            key={name}
            className={`${styles.mark} ${styles[name]}`}
            style={{ insetInlineStart: `${level * 25}%` }}
          >
            {(name === 'self' || name === 'leader') && <small>{word}</small>}
          </span>
        ))}
        {scale.map((level) => (
          <span key={level} className={styles.tick} style={{ insetInlineStart: `${level * 25}%` }}>
            {level}
          </span>
        ))}
      </div>
    </div>
  );
}
