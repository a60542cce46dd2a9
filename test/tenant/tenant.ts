import type { Connector } from './connector/register-connector.ts';
import type { TenantContext } from './context.ts';
import type { Applications } from './entra/applications.ts';
import type { LocalExcel } from './excel/register-excel.ts';
import type { TenantCredentials } from './state/write-credentials.ts';

interface TenantUrls {
  readonly startUrl: string;
  readonly teamsUrl: string;
  readonly excelUrl: string;
  readonly connectorUrl: string;
  readonly graphUrl: string;
  readonly authorityUrl: string;
  /** For `ToBotFromChannelOpenIdMetadataUrl`: the keys of the bot channel. */
  readonly botOpenIdUrl: string;
}

export interface Tenant {
  readonly context: TenantContext;
  readonly urls: TenantUrls;
  readonly credentials: TenantCredentials;
  readonly applications: Applications;
  /** People's chats with the bot, driven from the person's side. */
  readonly connector: Connector;
  /** People's workbooks, from inside the process. */
  readonly excel: LocalExcel;
  /** Empties everything but the tenant's identity, then fills it again. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
