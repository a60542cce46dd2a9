import type { ReactNode } from 'react';
import styles from './notice.module.css';

const glyphs = { info: 'i', success: '✓', warning: '!', error: '!' } as const;

/** A message that belongs to what stands beneath it; read aloud when it appears, errors at once. */
export function Notice({ kind, children }: { kind: keyof typeof glyphs; children: ReactNode }) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={kind === 'error' ? 'alert' : 'status'}>
      <span className={styles.glyph} aria-hidden="true">
        {glyphs[kind]}
      </span>
      <div>{children}</div>
    </div>
  );
}
