import { X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication, type Configuration } from '@azure/msal-node';

/** An app registration and its proof. */
export interface Registration {
  /** `https://login.microsoftonline.com`, or another cloud's; with or without the tenant. */
  readonly authorityUrl: string;
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: AppCredential;
}

/** Both as PEM text. A certificate is what Microsoft recommends; a secret does for trials (platform facts 3.5). */
export type AppCredential =
  | { readonly secret: string }
  | { readonly certificate: string; readonly privateKey: string };

/** An app registration that proves who it is and can ask Entra for tokens; one tenant's authority, and no other. */
export function createEntraApplication(registration: Registration): ConfidentialClientApplication {
  const authority = authorityOf(registration);
  return new ConfidentialClientApplication({
    auth: {
      clientId: registration.clientId,
      authority: authority.href,
      knownAuthorities: [authority.host],
      ...proofOf(registration.credential),
    },
  });
}

/** The address of the tenant's own authority, whether or not the setting names the tenant already. */
export function authorityOf({
  authorityUrl,
  tenantId,
}: Pick<Registration, 'authorityUrl' | 'tenantId'>): URL {
  const address = authorityUrl.replace(/\/+$/, '');
  return new URL(address.endsWith(`/${tenantId}`) ? address : `${address}/${tenantId}`);
}

function proofOf(
  credential: AppCredential,
): Pick<Configuration['auth'], 'clientSecret' | 'clientCertificate'> {
  if ('secret' in credential) return { clientSecret: credential.secret };
  const certificate = new X509Certificate(credential.certificate);
  return {
    clientCertificate: {
      thumbprintSha256: certificate.fingerprint256.replaceAll(':', ''),
      privateKey: credential.privateKey,
      x5c: credential.certificate,
    },
  };
}
