import styles from './rounds.module.css';

interface BarProps {
  readonly parts: readonly { readonly kind: 'done' | 'begun'; readonly count: number }[];
  readonly whole: number;
}

/** How much of a whole. Decoration: the same stands in words beside it. */
export function Bar({ parts, whole }: BarProps) {
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <span key={kind} className={styles[kind]} style={{ width: `${(100 * count) / whole}%` }} />
        ))}
    </span>
  );
}
