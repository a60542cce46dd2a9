import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { leaving } from './leave.ts';
import { useSession } from './session.tsx';
import { useReturnedFocus } from './use-returned-focus.ts';

interface LeaveGuardProps {
  /** What would be left behind, in words; absent when nothing is. Asked when somebody is about to leave. */
  readonly unsaved: () => string | undefined;
}

/** Asks before what is not saved is left for another page or another way to show it. */
export function LeaveGuard({ unsaved }: LeaveGuardProps) {
  const { text } = useSession();
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
  const stay = () => setAsked(undefined);
  return (
    <Dialog open={asked !== undefined} modalType="alert" onOpenChange={stay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text('planning.leave.title')}</DialogTitle>
          <DialogContent>{asked?.words}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={stay}>
              {text('planning.leave.stay')}
            </Button>
            <Button
              onClick={() => {
                stay();
                asked?.go();
              }}
            >
              {text('planning.leave.go')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
