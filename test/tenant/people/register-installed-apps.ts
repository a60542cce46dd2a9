import type { FastifyInstance, FastifyRequest } from 'fastify';
import { appInstallations } from '../connector/app-installations.ts';
import type { TenantContext } from '../context.ts';
import { demandPermission } from '../http/graph-caller.ts';
import { GraphError } from '../http/graph-error.ts';
import { readOptions } from './graph/read-user-query.ts';
import { demandPerson } from './register-people.ts';

type AppRoute = { Params: { id: string; installation: string } };

/** The app may see and install itself for everybody, and nothing else (teams: proactive messages, userteamwork-post-installedapps). */
const installers = ['TeamsAppInstallation.ReadWriteSelfForUser.All'];

/** Graph's `/users/{id}/teamwork/installedApps`: the product's own app is the only one in the catalogue. */
export function registerInstalledApps(app: FastifyInstance, tenant: TenantContext): void {
  const installations = appInstallations(tenant);
  const base = '/users/:id/teamwork/installedApps';

  const demandInstallation = (request: FastifyRequest<AppRoute>) => {
    const person = demandPerson(request, tenant);
    const known = installations.isInstalled(person.id) && installations.installationId(person.id);
    if (request.params.installation !== known)
      throw new GraphError(404, 'NotFound', 'No app installation found.');
    return { person, id: known };
  };

  app.get<AppRoute>(base, async (request) => {
    demandPermission(request, installers);
    const expand = readOptions(request, ['$expand', '$filter']);
    const person = demandPerson(request, tenant);
    const asked = askedApp(expand.get('$filter'), tenant);
    const shown = installations.isInstalled(person.id) && asked;
    const teamsApp = expand.get('$expand') === 'teamsApp' && { teamsApp: catalogueEntry(tenant) };
    return {
      '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#users('${person.id}')/teamwork/installedApps`,
      value: shown ? [{ id: installations.installationId(person.id), ...teamsApp }] : [],
    };
  });

  app.post<AppRoute & { Body: Record<string, unknown> | null }>(base, async (request, reply) => {
    demandPermission(request, installers);
    const person = demandPerson(request, tenant);
    const bound = request.body?.['teamsApp@odata.bind'];
    const asked = typeof bound === 'string' && /\/appCatalogs\/teamsApps(?:\/|\(')([\w-]+)/.exec(bound)?.[1];
    if (!asked)
      throw new GraphError(
        400,
        'BadRequest',
        "The property 'teamsApp@odata.bind' must name an app of the catalogue.",
      );
    if (asked !== tenant.teamsAppId)
      throw new GraphError(404, 'NotFound', 'The app is not in the catalogue.');
    if (!installations.install(person.id))
      throw new GraphError(409, 'Conflict', 'App is already installed for the user.');
    const id = encodeURIComponent(installations.installationId(person.id));
    return reply
      .code(201)
      .header('location', `${tenant.secureUrl}/v1.0/users('${person.id}')/teamwork/installedApps('${id}')`)
      .send();
  });

  app.delete<AppRoute>(`${base}/:installation`, async (request, reply) => {
    demandPermission(request, installers);
    installations.uninstall(demandInstallation(request).person.id);
    return reply.code(204).send();
  });

  app.get<AppRoute>(`${base}/:installation/chat`, async (request) => {
    demandPermission(request, installers);
    const { person, id } = demandInstallation(request);
    return {
      '@odata.context': `${tenant.secureUrl}/v1.0/$metadata#users('${person.id}')/teamwork/installedApps('${id}')/chat/$entity`,
      id: installations.chatId(person.id),
      topic: null,
      chatType: 'oneOnOne',
      tenantId: tenant.tenantId,
    };
  });
}

function catalogueEntry({ teamsAppId, clientId }: TenantContext) {
  return {
    id: teamsAppId,
    externalId: clientId,
    displayName: 'Rød tråd',
    distributionMethod: 'organization',
  };
}

/** `$filter=teamsApp/id eq '…'` or by the id in the manifest; true when it means the product, or nothing was asked. */
function askedApp(filter: string | undefined, tenant: TenantContext): boolean {
  if (filter === undefined) return true;
  const [, property, value] = /^teamsApp\/(id|externalId) eq '([^']*)'$/.exec(filter.trim()) ?? [];
  if (property === undefined) throw new GraphError(400, 'BadRequest', `Invalid filter clause: ${filter}`);
  return value === (property === 'id' ? tenant.teamsAppId : tenant.clientId);
}
