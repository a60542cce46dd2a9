import type { FastifyInstance } from 'fastify';
import type { TenantContext } from './context.ts';
import { registerLists } from './graph/register-lists.ts';
import { registerGraphCallers } from './http/graph-caller.ts';
import { registerGraphErrors } from './http/graph-error.ts';
import { registerAppRoles } from './people/register-app-roles.ts';
import { registerInstalledApps } from './people/register-installed-apps.ts';
import { registerPeople } from './people/register-people.ts';

/** graph.microsoft.com, everything under the version. */
export async function registerGraph(app: FastifyInstance, tenant: TenantContext): Promise<void> {
  registerGraphErrors(app, tenant);
  registerGraphCallers(app, tenant);
  registerPeople(app, tenant);
  registerInstalledApps(app, tenant);
  registerAppRoles(app, tenant);
  await registerLists(app, tenant);
}
