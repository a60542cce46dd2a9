/**
 * Something that shall go wrong. It counts the requests it matches and strikes on every `every`-th of them, on the
 * first `times` strikes only when `times` is given.
 */
export interface Fault {
  /** A misbehaviour a part plays itself, by the part's own name for it: 'deltaGone' … Such a fault has no status. */
  readonly kind?: string;
  /** 'graph', 'entra', 'connector' …; every part when absent. */
  readonly part?: string;
  readonly method?: string;
  /** A piece of the path and query, as it stands in the address. */
  readonly path?: string;
  /** Strike on every n-th matching request; 1, every one, when absent. */
  readonly every?: number;
  /** How often it strikes before it is spent; for ever when absent. */
  readonly times?: number;
  /** Let the request be handled first and lose only the answer: a 504 after the row was created. */
  readonly afterHandling?: boolean;
  /** The answer given instead. Without a status the request is only delayed, or its connection dropped. */
  readonly status?: number;
  /** A 429 or 503 without `Retry-After` of its own carries 0, so that nobody has to wait. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly delayMilliseconds?: number;
  /** Cut the connection instead of answering. */
  readonly drop?: boolean;
}

export interface FaultPlan {
  /** The number by which it can be taken back. */
  add(fault: Fault): number;
  remove(number: number): void;
  clear(): void;
  list(): readonly (Fault & { number: number; strikes: number })[];
  /** The fault that strikes this request, if one does. Counts: ask once a request. */
  strike(request: StruckRequest): Fault | undefined;
  /** True when a fault of this kind is planned for the request; the part then plays it. Counts as `strike` does. */
  take(kind: string, request: StruckRequest): boolean;
}

interface StruckRequest {
  readonly part: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
}

export function createFaultPlan(): FaultPlan {
  let next = 1;
  const planned = new Map<number, { fault: Fault; matches: number; strikes: number }>();
  const strike = (kind: string | undefined, request: StruckRequest) => {
    let struck: Fault | undefined;
    for (const entry of planned.values()) {
      const { fault } = entry;
      if (fault.kind !== kind || !matches(fault, request)) continue;
      if (entry.strikes >= (fault.times ?? Number.POSITIVE_INFINITY)) continue;
      entry.matches += 1;
      // Only one fault can strike a request; the others still count it, so that "every tenth" stays every tenth.
      if (entry.matches % (fault.every ?? 1) !== 0 || struck) continue;
      entry.strikes += 1;
      struck = fault;
    }
    return struck;
  };
  return {
    add(fault) {
      planned.set(next, { fault, matches: 0, strikes: 0 });
      return next++;
    },
    remove(number) {
      planned.delete(number);
    },
    clear() {
      planned.clear();
    },
    list: () => [...planned].map(([number, { fault, strikes }]) => ({ ...fault, number, strikes })),
    strike: (request) => strike(undefined, request),
    take: (kind, request) => strike(kind, request) !== undefined,
  };
}

function matches(fault: Fault, request: StruckRequest): boolean {
  return (
    (fault.part === undefined || fault.part === request.part) &&
    (fault.method === undefined || fault.method === request.method) &&
    (fault.path === undefined || request.url.includes(fault.path))
  );
}
