import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from '../../../components/session.tsx';

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly yes: string;
  readonly busy?: boolean;
  readonly onYes: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** Asks once more before something that others will notice, or that cannot be taken back. */
export function Confirm({ open, title, yes, busy = false, onYes, onCancel, children }: ConfirmProps) {
  const { text } = useSession();
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, data) => {
        if (!data.open) onCancel();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions>
            <Button onClick={onCancel}>{text('rounds.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={busy} onClick={onYes}>
              {yes}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
