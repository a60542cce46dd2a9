import { useEffect, useRef } from 'react';

/**
 * What was pressed is often gone with what it did. Whoever is left without a place goes on where it is told what came of it.
 * @param state what changes when something has been done
 */
export function useFocusWhenLost<Element extends HTMLElement>(state: string | undefined) {
  const element = useRef<Element>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    const arrives = before.current === undefined;
    before.current = state;
    if (!arrives && document.activeElement === document.body) element.current?.focus();
  }, [state]);
  return element;
}
