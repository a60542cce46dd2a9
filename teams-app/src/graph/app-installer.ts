import type { PersonId } from '@rod-trad/shared/domain/ids';
import type { GraphClient } from './graph-call.ts';
import { graphFailureOf } from './graph-failure.ts';

/** Puts the app into somebody's Teams. False: it cannot be done for this person, now or later. */
export type InstallApp = (personId: PersonId) => Promise<boolean>;

/** What is refused for good: no licence for Teams, a policy against it, nobody by that id, an app that is not in the catalogue. */
const forGood = new Set([400, 403, 404]);

/**
 * Installs the app for one person, so that there is a chat to write in. Needs the application permission
 * TeamsAppInstallation.ReadWriteSelfForUser.All (learn.microsoft.com/graph/api/userteamwork-post-installedapps). The id is that of the
 * municipality's app catalogue, which is another than the one in the package.
 */
export function createAppInstaller(graph: GraphClient, graphUrl: string, catalogueId: string): InstallApp {
  return async (personId) => {
    try {
      await graph.send({
        workload: 'directory',
        priority: 'background',
        method: 'POST',
        path: `/users/${encodeURIComponent(personId)}/teamwork/installedApps`,
        body: { 'teamsApp@odata.bind': `${graphUrl}/v1.0/appCatalogs/teamsApps/${catalogueId}` },
      });
      return true;
    } catch (error) {
      const status = graphFailureOf(error)?.status;
      // Somebody has put it there meanwhile.
      if (status === 409) return true;
      if (status !== undefined && forGood.has(status)) return false;
      throw error;
    }
  };
}
