import { AppError } from '@rod-trad/shared/errors';
import type { Clock } from './clock.ts';
import type { BatchAnswer, BatchPart, CallTerms, GraphClient } from './graph-call.ts';
import { asAppError, GraphFailure } from './graph-failure.ts';
import { backoffSeconds, isPassing, retryAfterSeconds } from './retry-wait.ts';
import { asRecord, unpackFailure } from './unpack-failure.ts';

/** concepts/json-batching.md: at most 20 requests, more are refused as a whole. */
const batchLimit = 20;
const maxRounds = 8;
const defaultPatience = 60;

interface Door {
  readonly send: GraphClient['send'];
  readonly clock: Clock;
}

/**
 * Sends the parts in batches. Each answer inside is judged alone, because Graph throttles them one by one: those
 * refused for the moment go into a later batch after the longest wait any of them was given.
 */
export async function sendBatch(
  door: Door,
  parts: readonly BatchPart[],
  terms: Omit<CallTerms, 'units'>,
): Promise<readonly BatchAnswer[]> {
  const { clock } = door;
  const deadline = clock.now().getTime() + (terms.patience ?? defaultPatience) * 1_000;
  const answers = new Map<number, BatchAnswer>();
  let open = parts.map((_, index) => index);
  for (let round = 1; open.length > 0; round += 1) {
    let wait = 0;
    const again: number[] = [];
    for (let from = 0; from < open.length; from += batchLimit) {
      const chunk = open.slice(from, from + batchLimit);
      for (const [index, part] of await sendChunk(door, parts, chunk, terms, round)) {
        answers.set(index, part.answer);
        if (!part.passing) continue;
        again.push(index);
        wait = Math.max(wait, part.wait);
      }
    }
    if (again.length === 0 || round >= maxRounds) break;
    if (clock.now().getTime() + wait * 1_000 > deadline) break;
    await clock.wait(wait * 1_000);
    open = again.sort((a, b) => a - b);
  }
  return parts.map((_, index) => answers.get(index) ?? unanswered());
}

interface PartAnswer {
  readonly answer: BatchAnswer;
  readonly passing: boolean;
  /** Seconds. */
  readonly wait: number;
}

async function sendChunk(
  door: Door,
  parts: readonly BatchPart[],
  chunk: readonly number[],
  terms: Omit<CallTerms, 'units'>,
  round: number,
): Promise<ReadonlyMap<number, PartAnswer>> {
  const requests = chunk.map((index) => requestOf(index, parts[index]));
  // Batching saves round trips, not quota: every request inside costs its units (platform facts 1.6).
  const units = chunk.reduce((sum, index) => sum + (parts[index]?.units ?? 1), 0);
  const { body } = await door.send({ ...terms, method: 'POST', path: '/$batch', body: { requests }, units });
  const responses = asRecord(body)?.responses;
  const result = new Map<number, PartAnswer>();
  for (const response of Array.isArray(responses) ? responses.map(asRecord) : []) {
    if (response !== undefined) result.set(Number(response.id), judge(response, door.clock, round));
  }
  for (const index of chunk) {
    if (!result.has(index)) result.set(index, { answer: unanswered(), passing: false, wait: 0 });
  }
  return result;
}

function requestOf(index: number, part: BatchPart | undefined): Record<string, unknown> {
  const { method, path, body, headers } = part ?? { method: 'GET', path: '/' };
  const withBody = body === undefined ? {} : { body };
  const allHeaders = { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
  return { id: String(index), method, url: path, headers: allHeaders, ...withBody };
}

function judge(response: Record<string, unknown>, clock: Clock, round: number): PartAnswer {
  const status = Number(response.status);
  const { body } = response;
  if (status >= 200 && status < 300) return { answer: { ok: true, status, body }, passing: false, wait: 0 };
  const headers = new Headers(asRecord(response.headers) as Record<string, string> | undefined);
  const failure = unpackFailure({ status, headers, body, attempts: round, now: clock.now() });
  const wait = retryAfterSeconds(headers, clock.now()) ?? backoffSeconds(round, clock.random);
  return { answer: { ok: false, error: asAppError(failure) }, passing: isPassing(status), wait };
}

function unanswered(): BatchAnswer {
  const failure = new GraphFailure('The batch came back without an answer to this request.', { status: 502 });
  return { ok: false, error: new AppError('storeUnavailable', failure.message, { cause: failure }) };
}
