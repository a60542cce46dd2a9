import { createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK, exportPKCS8, generateKeyPair, importPKCS8, type JWK } from 'jose';
import type { IdentityStore } from '../state/identity-store.ts';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey | JWK;
  /** As it stands in a key set. */
  readonly jwk: JWK;
}

/** The key kept under this name. RS256 as Entra signs. */
export async function loadSigningKey(identity: IdentityStore, name: string): Promise<SigningKey> {
  return readSigningKey(await identity.remember(`${name} signing key`, makeKeyText));
}

/** A key nobody has published: what a forger signs with. */
export async function makeForeignKey(): Promise<SigningKey> {
  return readSigningKey(await makeKeyText());
}

async function makeKeyText(): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return exportPKCS8(privateKey);
}

async function readSigningKey(pem: string): Promise<SigningKey> {
  const privateKey = await importPKCS8(pem, 'RS256');
  const publicKey = await exportJWK(createPublicKey(pem));
  const kid = await calculateJwkThumbprint(publicKey);
  return { kid, privateKey, publicKey, jwk: { ...publicKey, kid, use: 'sig', alg: 'RS256' } };
}
