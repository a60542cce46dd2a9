import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  OverlayDrawer,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useSession } from './session.tsx';
import styles from './side-panel.module.css';
import { useReturnedFocus } from './use-returned-focus.ts';

interface SidePanelProps {
  readonly title: string;
  /** A closed panel stays where it is: taken away while open, it would leave the page behind it hidden from screen readers. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something looked at more closely, at the side of the page. Escape closes it, and the keyboard is back where it was. */
export function SidePanel({ title, open, onClose, children }: SidePanelProps) {
  const { text } = useSession();
  useReturnedFocus(open);
  return (
    <OverlayDrawer
      open={open}
      position="end"
      size="medium"
      className={styles.panel}
      onOpenChange={(_, change) => {
        if (!change.open) onClose();
      }}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          heading={{ className: styles.heading }}
          action={
            <Button appearance="subtle" aria-label={text('tab.close')} onClick={onClose}>
              ✕
            </Button>
          }
        >
          {title}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>{children}</DrawerBody>
    </OverlayDrawer>
  );
}
