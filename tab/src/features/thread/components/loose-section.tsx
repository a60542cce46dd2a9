import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { LinkButton } from '../../../components/link-button.tsx';
import { useSession } from '../../../components/session.tsx';
import type { LooseList } from './loose-lists.ts';
import styles from './thread.module.css';

/** As many as are read through at once. */
const few = 20;

/** One way in which the thread is broken: what is, and what to do about it; or that it is whole. */
export function LooseSection({ heading, praise, mend, lines }: LooseList) {
  const { text, formats } = useSession();
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, few);
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>
        {heading} {lines.length > 0 && <span className={styles.count}>{formats.number(lines.length)}</span>}
      </h3>
      {lines.length === 0 ? (
        <p className={styles.whole}>
          <span aria-hidden="true">✓ </span>
          {praise}
        </p>
      ) : (
        <>
          <p className={styles.hint}>{mend}</p>
          <ul className={styles.list} aria-label={heading}>
            {shown.map(({ id, name, facts, onGo }) => (
              <li key={id}>
                <LinkButton onClick={onGo}>{name}</LinkButton>
                {facts !== '' && <p className={styles.beneath}>{facts}</p>}
              </li>
            ))}
          </ul>
          {shown.length < lines.length && (
            <Button onClick={() => setAll(true)}>{text('thread.loose.more', { count: lines.length })}</Button>
          )}
        </>
      )}
    </section>
  );
}
