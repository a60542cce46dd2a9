import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** What may be left open on a protected sheet (learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions). */
export const protectionOptions = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** What is missing may not be done. */
export type ProtectionOptions = Readonly<Partial<Record<(typeof protectionOptions)[number], boolean>>>;

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password?: PasswordHash | undefined;
}

/** A password as the file keeps it (ECMA-376 18.3.1.85, `sheetProtection`). */
export interface PasswordHash {
  readonly hash: string;
  readonly salt: string;
  readonly spins: number;
}

export function hashPassword(
  password: string,
  salt = randomBytes(16).toString('base64'),
  spins = 1_000,
): PasswordHash {
  let hash = createHash('sha512')
    .update(Buffer.from(salt, 'base64'))
    .update(Buffer.from(password, 'utf16le'))
    .digest();
  for (let spin = 0; spin < spins; spin += 1) {
    const count = Buffer.alloc(4);
    count.writeUInt32LE(spin);
    hash = createHash('sha512').update(hash).update(count).digest();
  }
  return { hash: hash.toString('base64'), salt, spins };
}

/** True as well when there was none. */
export function opensWith({ password }: Protection, tried: string): boolean {
  if (password === undefined) return true;
  const { hash } = hashPassword(tried, password.salt, password.spins);
  return timingSafeEqual(Buffer.from(hash), Buffer.from(password.hash));
}
