import type { ReactNode } from 'react';
import styles from './link-button.module.css';

interface LinkButtonProps {
  readonly onClick: () => void;
  /** −1 where something else is the stop for Tab. */
  readonly tabIndex?: 0 | -1;
  readonly children: ReactNode;
}

/** Words that open something on the page: they look like a link, and are a button. */
export function LinkButton({ onClick, tabIndex, children }: LinkButtonProps) {
  return (
    <button type="button" className={styles.link} tabIndex={tabIndex} onClick={onClick}>
      {children}
    </button>
  );
}
