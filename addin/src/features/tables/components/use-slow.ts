import { useEffect, useState } from 'react';

/** After this it is worth saying what the reason may be. */
export const slowAfterMs = 4_000;

/** True when what is shown has been shown for long. */
export function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}
