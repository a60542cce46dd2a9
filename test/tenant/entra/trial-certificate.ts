import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface TrialCertificate {
  readonly certificate: string;
  readonly privateKey: string;
  /** Hexadecimal, as MSAL's `thumbprintSha256`. */
  readonly thumbprintSha256: string;
  /** Hexadecimal; the only one msal-node 2 inside botbuilder knows. */
  readonly thumbprintSha1: string;
}

/** A certificate as an administrator would upload to an app registration; valid for ten years. */
export async function makeTrialCertificate(commonName: string): Promise<TrialCertificate> {
  const notBeforeDate = new Date();
  const made = await generate([{ name: 'commonName', value: commonName }], {
    algorithm: 'sha256',
    keySize: 2048,
    notBeforeDate,
    notAfterDate: new Date(notBeforeDate.getTime() + 3_650 * 86_400_000),
  });
  const raw = new X509Certificate(made.cert).raw;
  return {
    certificate: made.cert,
    privateKey: made.private,
    thumbprintSha256: createHash('sha256').update(raw).digest('hex'),
    thumbprintSha1: createHash('sha1').update(raw).digest('hex'),
  };
}
