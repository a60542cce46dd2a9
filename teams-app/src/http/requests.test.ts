import { errorView } from '@rod-trad/shared/contracts/error-view';
import { AppError } from '@rod-trad/shared/errors';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { people, secretNote } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

const answer = {
  key: '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f',
  status: 'delayed',
  note: secretNote,
  etag: '"1"',
};

describe('a request', () => {
  let open: TestApp;
  let headers: Record<string, string>;
  beforeEach(async () => {
    open = await openTestApp();
    headers = { authorization: `Bearer ${await tokenOf('leader')}`, 'accept-language': 'en' };
  });
  afterEach(() => open.app.close());

  const followUp = (payload: unknown, more: Record<string, string> = {}) =>
    open.app.inject({
      method: 'POST',
      url: '/api/measures/m1/follow-ups',
      headers: { ...headers, ...more },
      payload: payload as object,
    });

  it.each([
    ['key', { ...answer, key: '1' }],
    ['key', { ...answer, key: undefined }],
    ['status', { ...answer, status: 'lost' }],
    ['note', { ...answer, note: 'x'.repeat(2001) }],
    ['newDueOn', { ...answer, newDueOn: '2026-02-31' }],
    ['etag', { ...answer, etag: '' }],
    ['sneaked', { ...answer, sneaked: true }],
    ['body', []],
    ['body', 'null'],
  ])('with a wrong %s is told which field', async (field, payload) => {
    const more = typeof payload === 'string' ? { 'content-type': 'application/json' } : {};
    const response = await followUp(payload, more as Record<string, string>);
    expect(response.statusCode).toBe(400);
    expect(response.json().error).toMatchObject({ code: 'invalid', field });
    expect(response.json().error.problem).toBeTruthy();
    expect(open.context.submitted).toEqual([]);
  });

  it.each([
    ['left something empty', { etag: '' }, [{ field: 'etag', words: 'This must be filled in.' }]],
    [
      'written too much',
      { note: 'x'.repeat(2001) },
      [{ field: 'note', words: expect.stringContaining('2000') }],
    ],
    ['also sent what no person writes', { etag: '', key: '1' }, undefined],
  ])('of somebody who has %s says so at the field', async (_, wrong, faults) => {
    const response = await followUp({ ...answer, ...wrong });
    expect(response.json().error.faults).toEqual(faults);
  });

  it.each([
    ['broken JSON', '{"note": "Kari', 'application/json'],
    ['another kind of body', 'status=done', 'application/x-www-form-urlencoded'],
    ['a poisoned prototype', '{"__proto__": {"admin": true}}', 'application/json'],
  ])('with %s is refused, and nothing of it repeated', async (_, payload, type) => {
    const response = await followUp(payload, { 'content-type': type });
    expect(response.statusCode).toBe(400);
    expect(response.json().error).toMatchObject({ code: 'invalid', field: 'body' });
    expect(response.body + open.log.join('')).not.toMatch(/Kari|admin/);
  });

  it('that is too large is told so', async () => {
    const response = await followUp({ ...answer, note: 'x'.repeat(70_000) });
    expect(response.statusCode).toBe(413);
    expect(response.json().error).toMatchObject({ code: 'tooLarge' });
  });

  it.each(['/api/nothing', '/api/measures/unknown', '/api/units/unknown/plan', '/api'])(
    'for %s is not found, in the same words as any refusal',
    async (url) => {
      const response = await open.app.inject({ url, headers });
      expect(response.statusCode).toBe(404);
      expect(errorView.parse(response.json()).error).toMatchObject({
        code: 'notFound',
        message: 'We cannot find what you are looking for.',
      });
    },
  );

  it.each([`/api/measures/${'x'.repeat(65)}`, '/api/measures/%E0%A4%A'])(
    'for %s is malformed',
    async (url) => {
      const response = await open.app.inject({ url, headers });
      expect(response.statusCode).toBe(400);
      expect(errorView.parse(response.json()).error.code).toBe('invalid');
    },
  );

  it('with a method the route does not have is not found', async () => {
    expect((await open.app.inject({ method: 'DELETE', url: '/api/measures/m1', headers })).statusCode).toBe(
      404,
    );
  });

  it.each([
    ['nb-NO,nb;q=0.9', 'Vi finner ikke det du leter etter.'],
    ['nn', 'Vi finn ikkje det du leitar etter.'],
    ['en-GB', 'We cannot find what you are looking for.'],
    ['*', 'Vi finner ikke det du leter etter.'],
    [undefined, 'Vi finner ikke det du leter etter.'],
  ])('in %s is answered in that language', async (language, message) => {
    const accept = language === undefined ? {} : { 'accept-language': language };
    expect((await open.app.inject({ url: '/x', headers: accept })).json().error.message).toBe(message);
  });

  it('keeps its own id when it has a proper one', async () => {
    const ask = async (id: string) =>
      (await open.app.inject({ url: '/health', headers: { 'x-request-id': id } })).headers['x-request-id'];
    expect(await ask('trace-12345678')).toBe('trace-12345678');
    for (const bad of ['short', 'a b c d e f g', '<script>alert(1)</script>', 'x'.repeat(65)]) {
      expect(await ask(bad)).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('that comes too early is asked to come again', async () => {
    await open.app.close();
    open = await openTestApp({ ready: () => false });
    expect((await open.app.inject({ url: '/api/home', headers })).json().error.code).toBe('starting');
    expect((await open.app.inject({ url: '/health' })).statusCode).toBe(200);
  });

  it('is answered once, and the same when repeated', async () => {
    const first = await followUp(answer);
    expect(first.statusCode).toBe(200);
    expect(first.json()).toMatchObject({
      outcome: 'saved',
      measure: { id: 'm1', status: 'delayed', followUps: [{ note: secretNote }, {}] },
    });
    const again = await followUp(answer);
    expect(again.json()).toEqual(first.json());
    expect(open.context.submitted).toHaveLength(1);
  });

  it('from a stale page gets both versions', async () => {
    const response = await followUp({ ...answer, etag: '"0"' });
    expect(response.statusCode).toBe(409);
    expect(response.json().error).toMatchObject({
      code: 'conflict',
      yours: { status: 'delayed', note: secretNote },
      current: { id: 'm1', status: 'onTrack', etag: '"1"' },
    });
  });

  it.each([
    [new AppError('storeThrottled', 'm', { details: { retryAfter: 7 } }), 503, 'storeThrottled', '7'],
    [new AppError('schemaBroken', 'm'), 503, 'schemaBroken', undefined],
    [new Error(`Duplicate note: ${secretNote}`), 500, 'unexpected', undefined],
  ])(
    'that meets %s is told what to do, and nothing of the inside',
    async (failure, status, code, retryAfter) => {
      open.context.writes.submit = () => Promise.reject(failure);
      const response = await followUp(answer);
      expect(response.statusCode).toBe(status);
      expect(response.json().error).toMatchObject({ code, requestId: response.headers['x-request-id'] });
      expect(response.headers['retry-after']).toBe(retryAfter);
      expect(response.body).not.toContain('Duplicate');
      const line = open.log.find((text) => text.includes('"failed"'));
      expect(line).toContain(String(response.headers['x-request-id']));
      expect(line).not.toContain('Kari');
    },
  );

  it('leaves no personal data in the log', async () => {
    const urls = [
      '/api/home',
      '/api/units/ward/gap',
      `/api/people/${people.employee.id}/competence?name=Somby`,
    ];
    for (const url of urls) expect((await open.app.inject({ url, headers })).statusCode).toBe(200);
    await followUp(answer);
    await open.app.inject({ url: `/search/${people.employee.name}`, headers });
    const log = open.log.join('');
    expect(log).toContain('/api/people/:personId/competence');
    for (const { id, name } of Object.values(people)) {
      expect(log).not.toContain(id);
      for (const part of name.split(' ')) expect(log).not.toContain(part);
    }
    expect(log).not.toContain('Kari');
    for (const line of open.log) expect(JSON.parse(line)).toMatchObject({ reqId: expect.any(String) });
  });
});
