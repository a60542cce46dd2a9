import type { TenantContext } from '../../context.ts';

/** The address of this request with other options: links of pages are whole addresses and opaque to clients. */
export function linkWith(tenant: TenantContext, url: string, options: Record<string, string>): string {
  const link = new URL(url, tenant.secureUrl);
  for (const [name, value] of Object.entries(options)) link.searchParams.set(name, value);
  return link.href.replaceAll('%24', '$');
}
