import type { Freshness } from '@rod-trad/shared/contracts/view-parts';
import { createContext, use } from 'react';
import styles from './freshness-line.module.css';
import { Notice } from './notice.tsx';
import { useSession } from './session.tsx';

/** The latest the service has said about its own state, from the page's regular question. */
export const LatestFreshness = createContext<Freshness | undefined>(undefined);

/** Of what moment a view speaks, with a warning when SharePoint has been silent. */
export function FreshnessLine({ freshness }: { freshness: Freshness }) {
  const { text, formats } = useSession();
  const latest = use(LatestFreshness);
  // As long as nothing has changed, what is shown is as new as the latest answer.
  const shown = latest?.revision === freshness.revision ? latest : freshness;
  return (
    <>
      {shown.stale && <Notice kind="warning">{text('tab.freshness.stale')}</Notice>}
      <p className={styles.line}>{text('tab.freshness', { time: formats.moment(shown.asOf) })}</p>
    </>
  );
}
