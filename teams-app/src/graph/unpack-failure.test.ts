import { describe, expect, it } from 'vitest';
import { unpackFailure } from './unpack-failure.ts';

const now = new Date('2026-03-02T08:00:00Z');
const unpack = (body: unknown, headers: Record<string, string> = {}) =>
  unpackFailure({ status: 400, headers: new Headers(headers), body, attempts: 1, now });

describe('the many shapes of a refusal', () => {
  it.each([
    [
      {
        error: {
          code: 'invalidRequest',
          message: 'No',
          innerError: { code: 'a', innerError: { code: 'b' } },
        },
      },
      { message: 'No', codes: ['invalidRequest', 'a', 'b'] },
    ],
    [
      { error: { code: 'x', message: 'No', innererror: { 'request-id': 'r-1' } } },
      { message: 'No', codes: ['x'], requestId: 'r-1' },
    ],
    [
      { error: 'invalid_client', error_description: 'AADSTS7000215' },
      { message: 'AADSTS7000215', codes: ['invalid_client'] },
    ],
    [
      { 'odata.error': { code: '-1, SP', message: { lang: 'en', value: 'No' } } },
      { message: 'No', codes: ['-1, SP'] },
    ],
    ['<html>Bad gateway</html>', { message: 'HTTP 400', codes: [] }],
    [undefined, { message: 'HTTP 400', codes: [] }],
    [{ error: null }, { message: 'HTTP 400', codes: [] }],
    [[1], { message: 'HTTP 400', codes: [] }],
  ])('%j', (body, expected) => {
    expect(unpack(body)).toMatchObject({ status: 400, ...expected });
  });

  it('take the request id from the headers when the body has none', () => {
    expect(unpack({}, { 'request-id': 'r-2', 'retry-after': '7' })).toMatchObject({
      requestId: 'r-2',
      retryAfter: 7,
    });
  });
});
