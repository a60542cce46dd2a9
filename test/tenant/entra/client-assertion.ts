import { decodeProtectedHeader, errors, importX509, jwtVerify } from 'jose';
import type { Application } from './applications.ts';
import { entraRefusals } from './entra-error.ts';

/**
 * A client's proof that it holds the private key of a certificate registered on it
 * (learn.microsoft.com/entra/identity-platform/certificate-credentials). Judged by the machine's clock: the client
 * that made it knows no other.
 */
export async function verifyClientAssertion(
  assertion: string,
  application: Application,
  audiences: readonly string[],
): Promise<void> {
  const { certificate, thumbprintSha1, thumbprintSha256 } = application.certificate;
  const header = readHeader(assertion);
  const named = header['x5t#S256'] ?? header.x5t;
  const known = [thumbprintSha256, thumbprintSha1].map((hex) =>
    Buffer.from(hex, 'hex').toString('base64url'),
  );
  // msal-node writes the thumbprints base64url; older clients with padding.
  if (typeof named !== 'string' || !known.includes(base64url(named))) {
    throw entraRefusals.badAssertion('The key was not found.');
  }
  const alg = header.alg === 'PS256' ? 'PS256' : 'RS256';
  try {
    await jwtVerify(assertion, await importX509(certificate, alg), {
      algorithms: [alg],
      audience: [...audiences],
      issuer: application.appId,
      subject: application.appId,
      clockTolerance: 300,
      requiredClaims: ['exp'],
    });
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw entraRefusals.expiredAssertion();
    throw entraRefusals.badAssertion(cause instanceof Error ? cause.message : String(cause));
  }
}

function readHeader(assertion: string) {
  try {
    return decodeProtectedHeader(assertion);
  } catch {
    throw entraRefusals.badAssertion('The assertion is not a JSON web token.');
  }
}

function base64url(text: string): string {
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
