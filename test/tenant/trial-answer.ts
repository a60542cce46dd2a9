import type { Tenant } from './tenant.ts';

/** All that any Graph client, bot or browser needs to be pointed at the tenant. */
export function trialAnswer({ urls, context, credentials, applications }: Tenant) {
  const { bot, provisioning } = applications;
  return {
    ...urls,
    tenantId: context.tenantId,
    siteId: context.siteId,
    clientId: context.clientId,
    clientSecret: credentials.clientSecret,
    certificate: credentials.certificate,
    botAppId: context.botAppId,
    botClientSecret: bot.clientSecret,
    /** May make lists and columns, which the product itself may not. */
    provisioning: { clientId: provisioning.appId, clientSecret: provisioning.clientSecret },
    caFile: credentials.caFile,
  };
}
