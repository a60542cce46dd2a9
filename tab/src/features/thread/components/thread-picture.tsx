import type { MouseEvent } from 'react';
import { useSession } from '../../../components/session.tsx';
import { type BeadColumn, drawThread, sizes } from './draw-thread.ts';
import styles from './thread.module.css';
import { useWidth } from './use-width.ts';

interface ThreadPictureProps {
  readonly columns: readonly BeadColumn[];
  /** What the picture shows, for those who do not see it. */
  readonly summary: string;
  /** With the mouse, a box leads to its place in the tree. */
  readonly onChoose: (id: string) => void;
}

/** The thread as a picture. Everything in it stands in the tree as well, where keyboard and screen reader go. */
export function ThreadPicture({ columns, summary, onChoose }: ThreadPictureProps) {
  const { text } = useSession();
  const { ref, width } = useWidth();
  const drawing = width === 0 ? undefined : drawThread(columns, width);
  const choose = ({ target }: MouseEvent) => {
    const id =
      target instanceof Element ? target.closest('[data-bead]')?.getAttribute('data-bead') : undefined;
    if (id !== null && id !== undefined) onChoose(id);
  };
  return (
    <div ref={ref} className={styles.picture}>
      {drawing !== undefined && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the tree beneath is where the keyboard does the same.
        <svg role="img" aria-label={summary} width={drawing.width} height={drawing.height} onClick={choose}>
          {drawing.threads.map(({ to, d, width: thick, chosen }) => (
            <path key={to} d={d} strokeWidth={thick} className={chosen ? styles.followed : styles.strand} />
          ))}
          {drawing.boxes.map(({ id, kind, x, y, width: wide, height, lines, chosen }) => (
            <g key={id} data-bead={id} className={chosen ? styles.chosen : styles.bead}>
              <rect x={x + 1} y={y + 1} width={wide - 2} height={height - 2} rx={8} />
              {lines.map(({ words, dy, isName }) => (
                <text key={dy} x={x + sizes.pad} y={y + dy} className={isName ? styles[kind] : styles.note}>
                  {words}
                </text>
              ))}
            </g>
          ))}
          {drawing.more.map(({ x, y, count }) => (
            <text key={`${x} ${y}`} x={x} y={y} className={styles.note}>
              {text('thread.picture.more', { count })}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
