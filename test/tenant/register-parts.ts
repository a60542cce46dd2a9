import type { FastifyInstance } from 'fastify';
import { type Connector, registerConnector } from './connector/register-connector.ts';
import type { TenantContext } from './context.ts';
import type { Applications } from './entra/applications.ts';
import { registerBotFramework } from './entra/register-bot-framework.ts';
import { registerEntra } from './entra/register-entra.ts';
import { type LocalExcel, registerExcel } from './excel/register-excel.ts';
import { registerPart } from './http/register-part.ts';
import { registerGraph } from './register-graph.ts';
import { registerStartPage } from './start-page/register-start-page.ts';
import { registerTeams } from './teams/register-teams.ts';

/** Which part answers at which of the two addresses. */
export async function registerParts(
  apps: { open: FastifyInstance; secure: FastifyInstance },
  tenant: TenantContext,
  applications: Applications,
): Promise<{ connector: Connector; excel: LocalExcel }> {
  const { open, secure } = apps;
  await registerPart(secure, tenant, 'entra', (app) => {
    registerEntra(app, tenant, applications);
    registerBotFramework(app, tenant);
  });
  await registerPart(secure, tenant, 'graph', (app) => registerGraph(app, tenant), '/v1.0');
  const connector = await registerPart(open, tenant, 'connector', (app) => registerConnector(app, tenant));
  await registerPart(open, tenant, 'teams', (app) => registerTeams(app, tenant));
  const excel = await registerPart(open, tenant, 'excel', (app) => registerExcel(app, tenant));
  await registerPart(open, tenant, 'start page', (app) => registerStartPage(app, tenant));
  tenant.onClose(() => connector.settled());
  return { connector, excel };
}
