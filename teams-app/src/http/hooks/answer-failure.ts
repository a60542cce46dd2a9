import { errorCatalogue } from '@rod-trad/shared/errors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { presentError } from '../presenters/present-error.ts';
import { describeFailure, nameFailure } from './name-failure.ts';
import { requestLanguage } from './request-language.ts';

/** Every failure leaves the server by here: named, in the caller's language, with nothing of its inside. */
export function answerFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const failure = nameFailure(error);
  const { status } = errorCatalogue[failure.code];
  if (status >= 500) request.log.error(describeFailure(failure), 'failed');
  else request.log.info({ code: failure.code, message: failure.message }, 'refused');
  const { retryAfter } = failure.details;
  if (retryAfter !== undefined) reply.header('retry-after', Math.ceil(retryAfter));
  reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(presentError(failure, requestLanguage(request.headers['accept-language']), request.id));
}
