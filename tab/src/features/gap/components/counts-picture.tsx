import type { ReactNode } from 'react';
import styles from './gap-map.module.css';

/** Two lines in a cell: the count that matters, and what stands beside it. Few elements: there are hundreds of cells. */
export function countsPicture(first: ReactNode, beside: string): ReactNode {
  return (
    <>
      {first !== undefined && <span className={styles.count}>{first}</span>}
      {beside !== '' && <span className={styles.beside}>{beside}</span>}
    </>
  );
}
