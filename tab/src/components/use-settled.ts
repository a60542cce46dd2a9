import { useEffect, useState } from 'react';

/** A value that changes fast, as it is when it has stood for a while: often enough to follow, seldom enough to answer. */
export function useSettled<Value>(value: Value, afterMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
