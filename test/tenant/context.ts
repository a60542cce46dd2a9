import type { DatabaseSync } from 'node:sqlite';
import type { TokenIssuer } from './entra/token-issuer.ts';
import type { FaultPlan } from './faults/fault-plan.ts';
import type { Directory } from './people/directory.ts';
import type { RequestRecord } from './record/request-record.ts';

/**
 * What every part of the local tenant is given. A part is a function
 * `register<Part>(app: FastifyInstance, tenant: TenantContext)`; it reaches the other parts only through this.
 */
export interface TenantContext {
  readonly tenantId: string;
  readonly siteId: string;
  /** The application registration of the product (API, app-only access, single sign-on). */
  readonly clientId: string;
  /** The bot's application id; the connector accepts tokens for it only. */
  readonly botAppId: string;
  /** The product's entry in the organisation's app catalogue, the one that is installed for people. */
  readonly teamsAppId: string;
  /** Pages and the bot connector, plain http on loopback: Teams and Office allow that for localhost only. */
  readonly publicUrl: string;
  /** Entra and Graph, https with a certificate of the tenant's own: MSAL and the Graph client refuse plain http. */
  readonly secureUrl: string;
  /** The product under test, as the pages and the bot channel reach it. Set when the product has started. */
  readonly product: ProductAddresses;
  /** The tenant's own clock: what dates on rows say; fixed in tests. */
  now(): Date;
  /** Milliseconds that only ever grow: what rate limits are measured by, so that a fixed clock cannot lock a limit. */
  elapsed(): number;
  /** Everything the tenant must remember over a restart. */
  readonly database: DatabaseSync;
  readonly tokens: TokenIssuer;
  readonly directory: Directory;
  readonly requests: RequestRecord;
  readonly faults: FaultPlan;
  /** Called after a reset has emptied the tables: a part that keeps anything in memory forgets it here. */
  onReset(forget: () => void): void;
  /** Called when the tenant closes. */
  onClose(stop: () => void | Promise<void>): void;
}

/** Where the tenant's client pages find the product; what an administrator would read out of the app manifest. */
export interface ProductAddresses {
  tabUrl: string;
  addinUrl: string;
  /** The functions the add-in declares, and where Excel reads of them in each language. */
  functions?: { namespace: string; metadataUrls: Record<string, string> };
  messagesUrl: string;
}
