import { throttled } from '../errors/graph-refusal.ts';
import { type Allowance, isDecorated } from './allowance.ts';
import { UsageWindow } from './usage-window.ts';

const minute = 60_000;
/** Above this share of the minute's units the RateLimit headers appear (beta, best effort). */
const warnFrom = 0.8;
/** Delegated calls: 3,000 requests for each person in five minutes. */
const userRequests = 3_000;

export interface Priced {
  at: number;
  appId: string;
  userId: string | null;
  userAgent: string | undefined;
  units: number;
  allowance: Allowance;
}

/** Counts resource units and refuses what is above the allowance. Refused requests count as well. */
export class ResourceUnits {
  #perMinute = new Map<string, UsageWindow>();
  #perDay = new Map<string, UsageWindow>();
  #perUser = new Map<string, UsageWindow>();
  #tenant = new UsageWindow(5 * minute);

  /** The headers for the answer; throws 429 with `Retry-After` when the request is one too many. */
  charge(request: Priced): Record<string, string> {
    const { at, units, allowance, appId, userId } = request;
    const limit = isDecorated(request.userAgent)
      ? allowance.appPerMinute
      : Math.floor(allowance.appPerMinute / 2);
    const perMinute = windowOf(this.#perMinute, appId, minute);
    const checks = [
      { window: perMinute, limit, amount: units },
      { window: windowOf(this.#perDay, appId, 24 * 60 * minute), limit: allowance.appPerDay, amount: units },
      { window: this.#tenant, limit: allowance.tenantPerFiveMinutes, amount: units },
      ...(userId === null
        ? []
        : [{ window: windowOf(this.#perUser, userId, 5 * minute), limit: userRequests, amount: 1 }]),
    ];
    const wait = Math.max(...checks.map((each) => each.window.secondsUntil(at, each.amount, each.limit)));
    for (const each of checks) each.window.add(at, each.amount);
    const headers = rateLimitHeaders(perMinute, at, limit);
    if (wait > 0) throw throttled(wait, headers);
    return headers;
  }

  forget(): void {
    this.#perMinute.clear();
    this.#perDay.clear();
    this.#perUser.clear();
    this.#tenant = new UsageWindow(5 * minute);
  }
}

function windowOf(windows: Map<string, UsageWindow>, key: string, length: number): UsageWindow {
  const window = windows.get(key) ?? new UsageWindow(length);
  windows.set(key, window);
  return window;
}

function rateLimitHeaders(window: UsageWindow, at: number, limit: number): Record<string, string> {
  const used = window.used(at);
  if (used < warnFrom * limit) return {};
  return {
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(Math.max(0, limit - used)),
    'RateLimit-Reset': String(window.secondsUntil(at, 0, 0)),
  };
}
