/** The same question asked again and again, in milliseconds. */
export interface Times {
  readonly first: number;
  /** Of those after the first. */
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

/** @param ask asked once, and then so many times more */
export async function timeAgain(times: number, ask: () => Promise<unknown>): Promise<Times> {
  const once = async () => {
    const started = performance.now();
    await ask();
    return performance.now() - started;
  };
  const first = await once();
  const later: number[] = [];
  for (let n = 0; n < times; n += 1) later.push(await once());
  later.sort((a, b) => a - b);
  const at = (share: number) => later[Math.min(times - 1, Math.floor(share * times))] ?? Number.NaN;
  return { first, p50: at(0.5), p99: at(0.99), slowest: at(1) };
}
