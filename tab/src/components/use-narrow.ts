import { useSyncExternalStore } from 'react';

/**
 * - `phone`: a wide table becomes a list.
 * - `pane`: the tab shares its window with a chat, and a table must do with fewer columns.
 */
const widths = { phone: '(max-width: 700px)', pane: '(max-width: 1000px)' } as const;

const subscribers = {
  phone: subscribe(widths.phone),
  pane: subscribe(widths.pane),
};

function subscribe(query: string) {
  return (changed: () => void): (() => void) => {
    const list = window.matchMedia?.(query);
    list?.addEventListener('change', changed);
    return () => list?.removeEventListener('change', changed);
  };
}

/** True when there is no more room than this. */
export function useNarrow(width: keyof typeof widths = 'phone'): boolean {
  return useSyncExternalStore(subscribers[width], () => window.matchMedia?.(widths[width]).matches ?? false);
}
