import type { ReactNode } from 'react';
import styles from './scroll-region.module.css';

/** What is wider than the page scrolls here and nowhere else, with the keyboard too (WCAG 2.1.1, 1.4.10). */
export function ScrollRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable from the keyboard.
    <section className={styles.region} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
