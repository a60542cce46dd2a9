import { type ComponentType, lazy } from 'react';
import { loadRest } from '../text/load-text.ts';

/** A page that is fetched when it is opened, with what it says. */
export function lazyPage<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), loadRest()]);
    return { default: page };
  });
}
