import { useEffect, useRef } from 'react';

/**
 * What one came to is where the keyboard and the screen reader go on, once it is there.
 * @param place what is there; nothing, or false, while it is not. Another place is arrived at anew.
 */
export function useFocusOnArrival<Element extends HTMLElement>(place: string | boolean | undefined) {
  const element = useRef<Element>(null);
  useEffect(() => {
    if (place) element.current?.focus();
  }, [place]);
  return element;
}
