import { levelInWords } from '../../../components/competence/level-words.ts';
import { useSession } from '../../../components/session.tsx';
import styles from './own.module.css';
import type { OwnRow } from './own-row.ts';

/** One's own way, competence by competence: first and now, and each step by its day. Measured against oneself only. */
export function OwnGrowth({ rows }: { rows: readonly OwnRow[] }) {
  const { text } = useSession();
  const moved = rows.filter(({ growth, competence }) => growth.length > 1 && competence.kind === 'skill');
  if (moved.length === 0) return <p className={styles.about}>{text('own.growth.none')}</p>;
  return (
    <>
      <p className={styles.about}>{text('own.growth.about')}</p>
      <ul className={styles.growth} aria-label={text('own.growth')}>
        {moved.map((row) => (
          <li key={row.competence.id}>
            <Way row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Way({ row: { competence, growth } }: { row: OwnRow }) {
  const { text, formats } = useSession();
  const level = (step: OwnRow['growth'][number] | undefined) =>
    levelInWords(competence.kind, step?.level ?? 0, text);
  const first = growth[0]?.level ?? 0;
  const now = growth.at(-1)?.level ?? 0;
  return (
    <details>
      <summary>
        {competence.name}
        <span className={styles.steps} aria-hidden="true">
          {growth.map((step) => (
            <i key={step.on} style={{ blockSize: `${4 + step.level * 5}px` }} />
          ))}
        </span>
        <span className={styles.inline}>
          {text(first === now ? 'own.growth.same' : 'own.growth.from', { first, now })}
        </span>
      </summary>
      <ol>
        {growth.map((step) => (
          <li key={step.on}>
            {text('own.growth.step', {
              on: formats.day(step.on),
              level: level(step),
              source: text(`gap.source.${step.source}`),
            })}
          </li>
        ))}
      </ol>
    </details>
  );
}
