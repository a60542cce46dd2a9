import { randomUUID } from 'node:crypto';
import { GraphError } from '../../http/graph-error.ts';

const patienceMilliseconds = 10_000;

/** The endpoint must echo the token as plain text within ten seconds, or there is no subscription. */
export async function validateEndpoint(notificationUrl: string, send: typeof fetch): Promise<void> {
  const token = `Validation: ${randomUUID()} æøå`;
  const url = new URL(notificationUrl);
  url.searchParams.set('validationToken', token);
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    const echoed = await response.text();
    const plain = response.headers.get('content-type')?.startsWith('text/plain') === true;
    if (response.status === 200 && plain && echoed === token) return;
  } catch (cause) {
    throw validationFailed(cause instanceof Error ? cause.message : String(cause));
  }
  throw validationFailed('The validation token was not echoed as text/plain with status 200.');
}

function validationFailed(reason: string): GraphError {
  return new GraphError(400, 'ValidationError', `Subscription validation request failed. ${reason}`);
}
