import { readFile } from 'node:fs/promises';
import type { Credential } from './config.ts';
import type { AppCredential } from './graph/entra-application.ts';

/** Reads a certificate and its key from their files; a secret is there already. */
export async function readCredential(credential: Credential): Promise<AppCredential> {
  if (credential.kind === 'secret') return { secret: credential.secret };
  const [certificate, privateKey] = await Promise.all([
    readFile(credential.certificateFile, 'utf8'),
    readFile(credential.keyFile, 'utf8'),
  ]);
  return { certificate, privateKey };
}
