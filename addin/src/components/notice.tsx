import type { ReactNode } from 'react';
import styles from './notice.module.css';

const glyphs = { info: 'i', success: '✓', error: '!' } as const;

export type NoticeKind = keyof typeof glyphs;

/** A message. It says nothing aloud by itself: it stands in a region that does. */
export function Notice({ kind, children }: { kind: NoticeKind; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`}>
      <span className={styles.glyph} aria-hidden="true">
        {glyphs[kind]}
      </span>
      <div className={styles.words}>{children}</div>
    </div>
  );
}
