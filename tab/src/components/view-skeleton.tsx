import styles from './view-skeleton.module.css';

/** Grey bars where the view will stand. The label is absent until the language is known. */
export function ViewSkeleton({ label }: { label?: string | undefined }) {
  return (
    <div className={styles.skeleton} role="status" aria-busy="true" aria-label={label}>
      {['title', 'line', 'row', 'row2', 'row3', 'row4'].map((bar) => (
        <div key={bar} className={styles.bar} />
      ))}
    </div>
  );
}
