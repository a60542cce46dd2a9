import type { TenantContext } from '../context.ts';
import type { ChatStore } from './chat-store.ts';
import { badArgument } from './connector-error.ts';

interface Parameters {
  members?: { id?: unknown }[];
  tenantId?: unknown;
  isGroup?: unknown;
  channelData?: { tenant?: { id?: unknown } };
}

/**
 * Reads `POST /v3/conversations`: one member of this tenant, by the bot's `29:` id or the Entra object id
 * (platform.md §4.2: "aadObjectId as member id also works when creating 1:1"). E-mail and UPN are refused.
 * @returns the person's object id
 */
export function personToTalkTo(body: unknown, tenant: TenantContext, store: ChatStore): string {
  const parameters = (body ?? {}) as Parameters;
  const tenantId = parameters.channelData?.tenant?.id ?? parameters.tenantId;
  if (tenantId === undefined)
    throw badArgument('Incorrect conversation creation parameters: tenant id is missing.');
  if (tenantId !== tenant.tenantId) throw badArgument('The tenant id is not that of this tenant.');
  if (parameters.isGroup === true)
    throw badArgument('A bot can only create personal chats and channel threads.');
  const [member, ...others] = parameters.members ?? [];
  if (typeof member?.id !== 'string' || others.length > 0) {
    throw badArgument('Incorrect conversation creation parameters: exactly one member is required.');
  }
  const personId = member.id.startsWith('29:') ? store.personOfUser(member.id) : member.id;
  if (personId === undefined) throw badArgument('Failed to decrypt pairwise id.');
  if (tenant.directory.get(personId) === undefined)
    throw badArgument('The member is not a user of this tenant.');
  return personId;
}
