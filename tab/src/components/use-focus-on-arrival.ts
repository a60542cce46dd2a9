import { useEffect, useRef } from 'react';

/** What one came to is where the keyboard and the screen reader go on, once it is there. */
export function useFocusOnArrival<Element extends HTMLElement>(there: boolean) {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (there) element.current?.focus();
  }, [there]);
  return element;
}
