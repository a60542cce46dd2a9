import type { SendOutcome } from '@rod-trad/shared/stores/nudge-sender';

/** Statuses that may be tried again (learn.microsoft.com/microsoftteams/platform/bots/build-conversational-capability, status codes). */
const passing = new Set([412, 502, 503, 504]);
/**
 * It is not about this message: too many, or the bot itself is not let in. A 401 says that the settings are wrong; the round stops,
 * so that nobody's question is given up for it and the channel is asked once a round.
 */
const aboutAll = new Set([401, 429]);
/** The person has not installed, has blocked or has left the bot; or the conversation is gone. */
const unreachable = new Set([403, 404]);

/** Reads what the channel's refusal means for a nudge. A 500 is not to be tried again, says the same page. */
export function readRefusal(error: unknown): Exclude<SendOutcome, { kind: 'sent' }> {
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  const reason = `${statusCode ?? 'network'} ${subCodeOf(error) ?? code ?? ''}`.trim();
  if (statusCode === undefined || aboutAll.has(statusCode)) return { kind: 'later', scope: 'all', reason };
  if (passing.has(statusCode)) return { kind: 'later', scope: 'this', reason };
  return unreachable.has(statusCode) ? { kind: 'blocked', reason } : { kind: 'failed', reason };
}

/** The channel says more precisely why inside the body: `subCode: MessageWritesBlocked`, or `error.code`. */
function subCodeOf(error: unknown): string | undefined {
  const body =
    (error as { body?: unknown }).body ??
    (error as { response?: { parsedBody?: unknown } }).response?.parsedBody;
  const { subCode, error: inner } = (body ?? {}) as { subCode?: string; error?: { code?: string } };
  return subCode ?? inner?.code;
}
