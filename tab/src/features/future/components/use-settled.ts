import { useEffect, useState } from 'react';

/** A slider is asked about some ten times a second while it moves: often enough to follow, seldom enough to answer. */
const settleMs = 80;

/** A value that changes fast, as it is from time to time. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
