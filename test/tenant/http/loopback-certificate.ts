import { randomUUID } from 'node:crypto';
import { generate } from 'selfsigned';

export interface LoopbackCertificate {
  /** The authority that clients must trust. */
  readonly authority: string;
  readonly certificate: string;
  readonly privateKey: string;
}

/** A certificate for this machine's own names, signed by an authority made for this tenant alone. */
export async function makeLoopbackCertificate(): Promise<LoopbackCertificate> {
  const notBeforeDate = new Date(Date.now() - 86_400_000);
  const notAfterDate = new Date(notBeforeDate.getTime() + 3_650 * 86_400_000);
  const terms = { algorithm: 'sha256', keyType: 'ec', curve: 'P-256', notBeforeDate, notAfterDate } as const;
  // A name of its own: among authorities of one name OpenSSL tries only the first it trusts.
  const name = `Local tenant authority ${randomUUID()}`;
  const authority = await generate([{ name: 'commonName', value: name }], {
    ...terms,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...terms,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { authority: authority.cert, certificate: leaf.cert, privateKey: leaf.private };
}
