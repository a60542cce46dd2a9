import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotEndpoint, BotRequest } from './add-bot-endpoint.ts';
import { config, openTestApp, type TestApp } from './testing/test-app.ts';

describe('change notifications', () => {
  let open: TestApp;
  beforeEach(async () => {
    open = await openTestApp();
  });
  afterEach(() => open.app.close());
  const post = (payload: object, query = '') =>
    open.app.inject({ method: 'POST', url: `/api/notifications${query}`, payload });
  const about = (resource: string, clientState: string | undefined) => ({
    resource,
    clientState,
    changeType: 'updated',
  });

  it('begin by sending the token back as plain text', async () => {
    const response = await open.app.inject({
      method: 'POST',
      url: `/api/notifications?validationToken=${encodeURIComponent('Validation: <b>æ</b> +1')}`,
    });
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(response.body).toBe('Validation: <b>æ</b> +1');
    expect(open.hints).toEqual([]);
  });

  it('are hints when they know the secret, and nothing when they do not', async () => {
    const state = config.notificationClientState;
    const value = [about('lists/1', state), about('lists/2', 'guess'), about('lists/3', undefined)];
    expect((await post({ value })).statusCode).toBe(202);
    expect(open.hints).toEqual(['lists/1']);
  });

  it('are refused when they are something else', async () => {
    expect((await post({ value: 'everything' })).json().error).toMatchObject({
      code: 'invalid',
      field: 'value',
    });
  });

  it('have no address without a secret', async () => {
    const closed = await openTestApp({ config: { ...config, notificationClientState: undefined } });
    const response = await closed.app.inject({
      method: 'POST',
      url: '/api/notifications',
      payload: { value: [] },
    });
    expect(response.statusCode).toBe(404);
    await closed.app.close();
  });
});

describe('the bot endpoint', () => {
  const activity = { type: 'message', text: 'hei', from: { id: '29:1' } };
  const ask = async (bot: BotEndpoint, payload: unknown = activity) => {
    const { app, log } = await openTestApp({ bot });
    const response = await app.inject({
      method: 'POST',
      url: '/api/messages',
      headers: { authorization: 'Bearer channel' },
      payload: payload as object,
    });
    await app.close();
    return { response, log: log.join('') };
  };

  it('hands the call over whole and gives the answer back', async () => {
    let seen: BotRequest | undefined;
    const { response } = await ask({
      process: async (request, answer) => {
        seen = request;
        answer.status(200);
        answer.header('x-bot', 'yes');
        answer.send({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Takk' });
        answer.end();
      },
    });
    expect(seen).toMatchObject({
      method: 'POST',
      body: activity,
      headers: { authorization: 'Bearer channel' },
    });
    expect(response.json()).toMatchObject({ value: 'Takk' });
    expect(response.headers['x-bot']).toBe('yes');
  });

  it.each([
    [401, 'Unauthorized. No valid identity for Kari.', 401],
    [500, 'Cannot read properties of Kari', 500],
    [400, 'Kari', 400],
  ])('keeps the words of a %i to itself', async (status, words, expected) => {
    const { response, log } = await ask({
      process: async (_, answer) => {
        answer.status(status);
        answer.send(words);
        answer.end();
      },
    });
    expect(response.statusCode).toBe(expected);
    expect(response.body + log).not.toContain('Kari');
  });

  it.each([[[]], [{}], ['"text"']])('refuses what is not an activity: %o', async (payload) => {
    const { response } = await ask(
      { process: () => Promise.reject(new Error('must not be called')) },
      payload,
    );
    expect(response.statusCode).toBe(400);
  });

  it('answers when the bot breaks', async () => {
    const { response } = await ask({ process: () => Promise.reject(new Error('broken')) });
    expect(response.json().error.code).toBe('unexpected');
  });
});
