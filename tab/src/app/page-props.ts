import type { PageSettings } from '@rod-trad/shared/contracts/page-settings';
import type { Host, HostContext } from '../teams/host.ts';

/** What every page inside Teams is given. */
export interface PageProps {
  readonly settings: PageSettings;
  readonly host: Host;
  readonly context: HostContext;
}
