import { AppError } from '@rod-trad/shared/errors';

/** Every failure gets a name of the catalogue. Fastify's own refusals of a request are the caller's fault. */
export function nameFailure(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const { statusCode: status, code } = error as { statusCode?: unknown; code?: unknown };
  if (status === 413) return new AppError('tooLarge', 'Body too large', { cause: error });
  if (status === 404) return new AppError('notFound', 'No such route', { cause: error });
  if (typeof status === 'number' && status >= 400 && status < 500) {
    const details = {
      field: code === 'FST_ERR_BAD_URL' ? 'path' : 'body',
      problem: code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' ? 'Expected application/json' : 'Cannot be read',
    };
    return new AppError('invalid', `Unreadable request: ${String(code)}`, { cause: error, details });
  }
  return new AppError('unexpected', 'A failure nobody foresaw', { cause: error });
}

/**
 * For the log. Messages of failures we did not name ourselves are left out: a parser's or a database's message
 * can quote what a person wrote. Type and place are what is needed to find the fault.
 */
export function describeFailure(error: AppError): Readonly<Record<string, unknown>> {
  const chain: { type: string; code?: string; at: readonly string[] }[] = [];
  for (let at: unknown = error.cause; at instanceof Error && chain.length < 5; at = at.cause) {
    chain.push({
      type: at.name,
      ...('code' in at ? { code: String(at.code) } : {}),
      at: (at.stack ?? '')
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .map((line) => line.trim()),
    });
  }
  return { code: error.code, message: error.message, causes: chain };
}
