/**
 * From when and until when a token holds. Clients judge a token by the machine's clock (MSAL, botbuilder) or by the
 * product's own, which tests fix; so that neither finds it too early or too late, it holds on both. One made to be
 * expired has expired on both.
 */
export function tokenLifetime(now: Date, expiresIn: number): { iat: number; nbf: number; exp: number } {
  const own = seconds(now.getTime());
  const machine = seconds(Date.now());
  const from = Math.min(own, machine) - (expiresIn < 0 ? 3_600 : 0);
  const until = (expiresIn < 0 ? Math.min(own, machine) : Math.max(own, machine)) + expiresIn;
  return { iat: from, nbf: from, exp: until };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000);
}
