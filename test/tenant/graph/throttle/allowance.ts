/**
 * Allowances of SharePoint by licences in the tenant (sp-docs how-to-avoid-getting-throttled…, 2025-10-02): resource
 * units per application and minute and per 24 hours, and for the whole tenant in five minutes.
 */
export interface Allowance {
  appPerMinute: number;
  appPerDay: number;
  tenantPerFiveMinutes: number;
}

const steps: readonly (Allowance & { upTo: number })[] = [
  { upTo: 1_000, appPerMinute: 1_250, appPerDay: 1_200_000, tenantPerFiveMinutes: 18_750 },
  { upTo: 5_000, appPerMinute: 2_500, appPerDay: 2_400_000, tenantPerFiveMinutes: 37_500 },
  { upTo: 15_000, appPerMinute: 3_750, appPerDay: 3_600_000, tenantPerFiveMinutes: 56_250 },
  { upTo: 50_000, appPerMinute: 5_000, appPerDay: 4_800_000, tenantPerFiveMinutes: 75_000 },
];

export function allowanceFor(licences: number): Allowance {
  const step = steps.find((each) => licences <= each.upTo);
  return step ?? { appPerMinute: 6_250, appPerDay: 6_000_000, tenantPerFiveMinutes: 93_750 };
}

/** A client must say who it is: `NONISV|Company|App/1.0`. Undecorated traffic is given less, here half. */
export function isDecorated(userAgent: string | undefined): boolean {
  return userAgent !== undefined && /(^|\s)(NONISV|ISV)\|[^|]+\|[^/|]+\/\S+/.test(userAgent);
}
