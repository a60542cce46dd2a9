import { X509Certificate } from 'node:crypto';
import { ConfidentialClientApplication } from '@azure/msal-node';
import type { AppTokenSettings } from './app-token.ts';

/** An app registration that proves who it is and can ask Entra for tokens; one tenant's authority, and no other. */
export function createEntraApplication(settings: AppTokenSettings): ConfidentialClientApplication {
  const authority = `${settings.authorityUrl}/${settings.tenantId}`;
  const { credential } = settings;
  const proof =
    'secret' in credential
      ? { clientSecret: credential.secret }
      : {
          clientCertificate: {
            thumbprintSha256: new X509Certificate(credential.certificate).fingerprint256.replaceAll(':', ''),
            privateKey: credential.privateKey,
            x5c: credential.certificate,
          },
        };
  return new ConfidentialClientApplication({
    auth: {
      clientId: settings.clientId,
      authority,
      knownAuthorities: [new URL(authority).host],
      ...proof,
    },
  });
}
