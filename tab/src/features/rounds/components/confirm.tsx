import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useSession } from '../../../components/session.tsx';

/** What is asked once more before something that others will notice, or that cannot be taken back. */
export interface Question {
  readonly title: string;
  readonly body: ReactNode;
  readonly yes: string;
  /** What went wrong is told where the question came from. */
  readonly onYes: () => Promise<void> | void;
}

interface ConfirmProps {
  readonly question: Question | undefined;
  readonly onEnd: () => void;
}

/**
 * Asks a question. Stands where it outlives whatever is asked about: a dialog that is taken away while it is open leaves all
 * beneath it hidden from screen readers.
 */
export function Confirm({ question, onEnd }: ConfirmProps) {
  const { text } = useSession();
  const [busy, setBusy] = useState(false);
  const answer = async () => {
    if (busy) return;
    setBusy(true);
    await question?.onYes();
    setBusy(false);
    onEnd();
  };
  return (
    <Dialog
      open={question !== undefined}
      modalType="alert"
      onOpenChange={(_, data) => {
        if (!data.open) onEnd();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{question?.title}</DialogTitle>
          <DialogContent>{question?.body}</DialogContent>
          <DialogActions>
            <Button onClick={onEnd}>{text('rounds.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void answer()}>
              {question?.yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
