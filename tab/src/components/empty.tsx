import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** Nothing to show, and what can be done about it: never a dead end. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}
