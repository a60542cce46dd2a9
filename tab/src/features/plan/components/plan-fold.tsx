import { type ReactNode, useState } from 'react';
import styles from './plan.module.css';

/** What stands beside a plan, folded up: it is fetched when somebody opens it. */
export function PlanFold({ title, children }: { title: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  );
}
