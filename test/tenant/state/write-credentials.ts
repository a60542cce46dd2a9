import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Application } from '../entra/applications.ts';

/** What a client needs to sign in as the product. The files are the tenant's own and good for nothing else. */
export interface TenantCredentials {
  readonly clientSecret: string;
  readonly certificate: {
    readonly pemFile: string;
    readonly keyFile: string;
    readonly thumbprintSha256: string;
  };
  /** The authority behind the tenant's https address, for NODE_EXTRA_CA_CERTS or `trustTenant`. */
  readonly caFile: string;
}

export function writeCredentials(folder: string, product: Application, authority: string): TenantCredentials {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => {
    const file = join(folder, name);
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  };
  const { certificate, privateKey, thumbprintSha256 } = product.certificate;
  return {
    clientSecret: product.clientSecret,
    certificate: {
      pemFile: write('trial-certificate.pem', certificate),
      keyFile: write('trial-certificate.key', privateKey),
      thumbprintSha256,
    },
    caFile: write('authority.pem', authority),
  };
}
