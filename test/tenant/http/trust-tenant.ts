import { readFileSync } from 'node:fs';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

/**
 * Makes this process trust the tenant's certificate authority, for `fetch` and `https` alike, beside all it trusted
 * before. A process of its own is given the same by NODE_EXTRA_CA_CERTS, which Node reads at its start only.
 */
export function trustTenant(caFile: string): void {
  setDefaultCACertificates([...getCACertificates('default'), readFileSync(caFile, 'utf8')]);
}
