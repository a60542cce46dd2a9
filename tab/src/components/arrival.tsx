import type { ReactNode } from 'react';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

/** Comes in place of what was pressed, and takes the keyboard over from it: otherwise it would be nowhere, and Escape would not be heard. */
export function Arrival({ children }: { children: ReactNode }) {
  const place = useFocusOnArrival<HTMLDivElement>(true);
  return (
    <div ref={place} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}
