import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest, LightMyRequestResponse } from 'fastify';
import { type BatchStep, readBatch } from './read-batch.ts';

/** A connection that was cut, as a fault can ask for, must not hold up the rest of the batch for ever. */
const patienceMilliseconds = 30_000;

interface StepAnswer {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: unknown;
}

/**
 * `POST /$batch`, for everything under the version, people as well. Not atomic: each step has its own status, its own
 * price and its own throttling (concepts/json-batching.md), and the batch itself answers 200.
 */
export function registerBatch(app: FastifyInstance): void {
  app.post('/$batch', async (request) => {
    const base = request.url.replace(/\/\$batch.*$/, '');
    const failed = new Set<string>();
    const responses: StepAnswer[] = [];
    for (const step of readBatch(request.body)) {
      const blocked = step.dependsOn.some((id) => failed.has(id.toLowerCase()));
      const answer = blocked
        ? failedStep(step, 424, 'FailedDependency', 'A request this one depends on has failed.')
        : await answerStep(app, request, base, step);
      if (answer.status >= 400) failed.add(step.id.toLowerCase());
      responses.push(answer);
    }
    return { responses };
  });
}

async function answerStep(
  app: FastifyInstance,
  batch: FastifyRequest,
  base: string,
  step: BatchStep,
): Promise<StepAnswer> {
  const inherited = { authorization: batch.headers.authorization, 'user-agent': batch.headers['user-agent'] };
  const given = Object.entries({ ...inherited, ...step.headers }).filter((entry) => entry[1] !== undefined);
  const response = await app
    .inject({
      method: step.method,
      url: `${base}${step.url}`,
      headers: Object.fromEntries(given),
      ...(step.body === undefined ? {} : { payload: payloadOf(step.body) }),
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
    .catch(() => undefined);
  if (response === undefined) return failedStep(step, 504, 'GatewayTimeout', 'The request got no answer.');
  return {
    id: step.id,
    status: response.statusCode,
    headers: headersOf(response),
    ...bodyOf(response),
  };
}

function payloadOf(body: unknown): string | Buffer {
  return typeof body === 'string' ? Buffer.from(body, 'base64') : JSON.stringify(body);
}

function headersOf(response: LightMyRequestResponse): Record<string, string> {
  const shown = [
    'content-type',
    'retry-after',
    'location',
    'ratelimit-limit',
    'ratelimit-remaining',
    'ratelimit-reset',
  ];
  const names: Record<string, string> = {
    'content-type': 'Content-Type',
    'retry-after': 'Retry-After',
    location: 'Location',
  };
  const entries = shown.flatMap((name) => {
    const value = response.headers[name];
    return value === undefined ? [] : [[names[name] ?? name, String(value)]];
  });
  return Object.fromEntries(entries);
}

function bodyOf(response: LightMyRequestResponse): { body?: unknown } {
  if (response.payload === '') return {};
  const type = String(response.headers['content-type'] ?? '');
  return { body: type.includes('json') ? response.json<unknown>() : response.rawPayload.toString('base64') };
}

function failedStep(step: BatchStep, status: number, code: string, message: string): StepAnswer {
  const body = { error: { code, message, innerError: { 'request-id': randomUUID() } } };
  return { id: step.id, status, headers: { 'Content-Type': 'application/json' }, body };
}
