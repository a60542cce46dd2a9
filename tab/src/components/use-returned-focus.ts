import { useEffect, useMemo } from 'react';

/** When a panel closes, the keyboard is back where it was opened from. */
export function useReturnedFocus(open: boolean): void {
  // Read while drawing: afterwards the panel has moved the focus into itself.
  const opener = useMemo(() => (open ? document.activeElement : null), [open]);
  useEffect(
    () => () => {
      // After the panel has let go of the focus it kept inside.
      setTimeout(() => opener instanceof HTMLElement && opener.focus());
    },
    [opener],
  );
}
