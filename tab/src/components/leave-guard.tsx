import { Button, useId } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { leaving } from './leave.ts';
import styles from './leave-guard.module.css';
import { useSession } from './session.tsx';
import { useReturnedFocus } from './use-returned-focus.ts';

interface LeaveGuardProps {
  /** What would be left behind, in words; absent when nothing is. Asked when somebody is about to leave. */
  readonly unsaved: () => string | undefined;
}

/**
 * Asks before what is not saved is left for another page or another way to show it. It lies over the page and locks nothing: going on takes
 * the guard away with what it guards, and a lock that is taken away while it is closed leaves the page hidden from screen readers.
 */
export function LeaveGuard({ unsaved }: LeaveGuardProps) {
  const { text } = useSession();
  const id = useId('leave');
  const [asked, setAsked] = useState<{ readonly words: string; readonly go: () => void }>();
  const latest = useRef(unsaved);
  useEffect(() => {
    latest.current = unsaved;
  });
  useEffect(() => {
    const stop = (event: Event) => {
      const words = latest.current();
      if (words === undefined || event.defaultPrevented) return;
      event.preventDefault();
      setAsked({ words, go: (event as CustomEvent<() => void>).detail });
    };
    addEventListener(leaving, stop);
    return () => removeEventListener(leaving, stop);
  }, []);
  useReturnedFocus(asked !== undefined);
  const guard = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked !== undefined) guard.current?.querySelector('button')?.focus();
  }, [asked]);
  const stay = () => setAsked(undefined);
  if (asked === undefined) return null;
  return (
    <div
      ref={guard}
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      className={styles.guard}
      onKeyDown={({ key }) => {
        if (key === 'Escape') stay();
      }}
    >
      <strong id={`${id}-title`}>{text('planning.leave.title')}</strong>
      <p id={`${id}-words`}>{asked.words}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={stay}>
          {text('planning.leave.stay')}
        </Button>
        <Button
          onClick={() => {
            stay();
            asked.go();
          }}
        >
          {text('planning.leave.go')}
        </Button>
      </div>
    </div>
  );
}
