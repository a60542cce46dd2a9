import { useEffect, useState } from 'react';
import type { Host, HostContext } from '../teams/host.ts';

/** Where the page is shown and how, as Teams last said. */
export function useHostContext(host: Host): HostContext {
  const [context, setContext] = useState(host.initial);
  useEffect(() => host.onChange(setContext), [host]);
  return context;
}
