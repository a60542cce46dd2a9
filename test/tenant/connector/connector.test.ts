import { fastify } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildPerson } from '../people/build-person.ts';
import { appInstallations } from './app-installations.ts';
import { type Connector, registerConnector } from './register-connector.ts';
import { smallTenant } from './small-tenant.ts';

const kari = buildPerson(1);
const ola = buildPerson(2);

describe('the bot connector', () => {
  let small: Awaited<ReturnType<typeof smallTenant>>;
  let connector: Connector;
  let token: string;

  beforeEach(async () => {
    small = await smallTenant([kari, ola]);
    connector = registerConnector(small.app, small.tenant, { answerWithinMs: 30 });
    for (const person of [kari, ola]) appInstallations(small.tenant).install(person.id);
    await connector.settled();
    token = await small.botToken();
  });

  const call = async (
    method: 'POST' | 'PUT' | 'GET' | 'DELETE',
    path: string,
    body?: object,
    bearer = token,
  ) => {
    const answer = await small.app.inject({
      method,
      url: `/connector/v3${path}`,
      headers: { authorization: `Bearer ${bearer}` },
      ...(body && { payload: body }),
    });
    return { status: answer.statusCode, retryAfter: answer.headers['retry-after'], body: answer.json() };
  };
  const create = (memberId: string, more: object = {}) =>
    call('POST', '/conversations', {
      members: [{ id: memberId }],
      channelData: { tenant: { id: small.tenant.tenantId } },
      ...more,
    });
  const conversationWith = async (personId: string) =>
    `/conversations/${encodeURIComponent((await create(personId)).body.id)}`;
  const message = { type: 'message', text: 'Hei' };

  it('lets nobody in but the bot', async () => {
    const { tokens, botAppId } = small.tenant;
    const audience = 'https://api.botframework.com';
    const refused = [
      '',
      'nonsense',
      await tokens.issueAppToken({ appId: botAppId }),
      await tokens.issueAppToken({ appId: botAppId, audience, expiresIn: -600 }),
      await tokens.issueAppToken({ appId: botAppId, audience, tenantId: kari.id }),
      await tokens.issueUserToken({ oid: kari.id }),
      await tokens.issueForged({ oid: kari.id, audience }),
    ];
    for (const bearer of refused) {
      expect(await call('GET', '/conversations', undefined, bearer)).toMatchObject({
        status: 401,
        body: { error: { code: 'Unauthorized' } },
      });
    }
    const stranger = await tokens.issueAppToken({ appId: kari.id, audience });
    expect(await call('GET', '/conversations', undefined, stranger)).toMatchObject({
      status: 401,
      body: { error: { code: 'BotNotRegistered' } },
    });
  });

  it('finds one chat by the object id, the bot-specific id and the id Graph gives', async () => {
    const byObjectId = (await create(kari.id)).body.id;
    const [member] = (await call('GET', `/conversations/${encodeURIComponent(byObjectId)}/members`)).body;
    expect(member).toMatchObject({ aadObjectId: kari.id, userPrincipalName: kari.userPrincipalName });
    expect((await create(member.id)).body.id).toBe(byObjectId);
    const graphId = encodeURIComponent(appInstallations(small.tenant).chatId(kari.id));
    expect(await call('POST', `/conversations/${graphId}/activities`, message)).toMatchObject({
      status: 201,
    });
    expect(connector.chat(kari.id).activities()).toHaveLength(1);
    const paged = await call('GET', `/conversations/${encodeURIComponent(byObjectId)}/pagedmembers`);
    expect(paged.body.members).toEqual([member]);
    expect((await call('GET', '/conversations')).body.conversations).toHaveLength(2);
  });

  it('refuses conversations it cannot make', async () => {
    expect(await create(kari.userPrincipalName)).toMatchObject({ status: 400 });
    expect(await create('29:unknown')).toMatchObject({ status: 400 });
    expect(await create(kari.id, { members: [] })).toMatchObject({ status: 400 });
    expect(await create(kari.id, { isGroup: true })).toMatchObject({ status: 400 });
    expect(await create(kari.id, { channelData: { tenant: { id: ola.id } } })).toMatchObject({ status: 400 });
    appInstallations(small.tenant).uninstall(kari.id);
    expect(await create(kari.id)).toEqual({
      status: 403,
      retryAfter: undefined,
      body: {
        error: { code: 'ForbiddenOperationException', message: expect.any(String) },
        errorCode: 209,
        subCode: 'MessageWritesBlocked',
      },
    });
  });

  it('answers 404 for what is not there', async () => {
    expect(await call('POST', '/conversations/a:1none/activities', message)).toMatchObject({
      status: 404,
      body: { error: { code: 'ConversationNotFound' } },
    });
    const chat = await conversationWith(kari.id);
    for (const method of ['PUT', 'DELETE'] as const) {
      expect(await call(method, `${chat}/activities/1`, message)).toMatchObject({
        status: 404,
        body: { error: { code: 'ActivityNotFoundInConversation' } },
      });
    }
  });

  it("does not let the bot change the person's own words", async () => {
    const { activity } = await connector.chat(kari.id).say('hei');
    const chat = await conversationWith(kari.id);
    expect(await call('PUT', `${chat}/activities/${activity.id}`, message)).toMatchObject({ status: 404 });
  });

  it('refuses messages Teams cannot show', async () => {
    const chat = await conversationWith(kari.id);
    const cardOf = (content: unknown) => ({
      type: 'message',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
    });
    const refused = [
      { type: 'message' },
      { type: 'message', text: '' },
      { type: 'event', text: 'x' },
      { type: 'message', attachments: [{ contentType: 'application/x-unknown' }] },
      cardOf('not an object'),
      cardOf({ type: 'AdaptiveCard', version: '1.6', body: [] }),
      cardOf({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Headline' }] }),
      cardOf({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'Input.Text' }] }),
      cardOf({ type: 'AdaptiveCard', version: '1.5', actions: [{ type: 'Action.Run' }] }),
    ];
    for (const activity of refused) {
      small.clock.elapsed += 2_000;
      expect(await call('POST', `${chat}/activities`, activity)).toMatchObject({ status: 400 });
    }
    expect(connector.chat(kari.id).activities()).toEqual([]);
  });

  it('counts the size of a message as UTF-16', async () => {
    const chat = await conversationWith(kari.id);
    const textOf = (length: number) => ({ type: 'message', text: 'x'.repeat(length) });
    expect(await call('POST', `${chat}/activities`, textOf(51_000))).toMatchObject({ status: 201 });
    expect(await call('POST', `${chat}/activities`, textOf(51_300))).toMatchObject({
      status: 413,
      body: { error: { code: 'MessageSizeTooBig' } },
    });
  });

  it('takes seven messages a second and eight in two in one chat, then says how long to wait', async () => {
    const chat = await conversationWith(kari.id);
    small.clock.elapsed += 2_000;
    const send = () => call('POST', `${chat}/activities`, message);
    for (let count = 0; count < 7; count += 1) expect(await send()).toMatchObject({ status: 201 });
    expect(await send()).toMatchObject({
      status: 429,
      retryAfter: '1',
      body: { error: { code: 'Throttled' } },
    });
    small.clock.elapsed += 1_000;
    expect(await send()).toMatchObject({ status: 201 });
    expect(await send()).toMatchObject({ status: 429, retryAfter: '1' });
    // Another chat has windows of its own.
    expect(await create(ola.id)).toMatchObject({ status: 201 });
  });

  it('takes fifty requests a second from the app, over all chats', async () => {
    small.clock.elapsed += 2_000;
    const statuses: number[] = [];
    for (let count = 0; count < 51; count += 1) {
      statuses.push((await call('POST', '/conversations/a:1none/activities', message)).status);
    }
    expect(statuses.filter((status) => status === 404)).toHaveLength(50);
    expect(statuses.at(-1)).toBe(429);
    small.clock.elapsed += 1_000;
    expect(await call('POST', '/conversations/a:1none/activities', message)).toMatchObject({ status: 404 });
  });

  it('says "something went wrong" when the bot cannot be reached, and to the bot nothing', async () => {
    const chat = await conversationWith(kari.id);
    const card = { type: 'AdaptiveCard', version: '1.5', body: [] };
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }];
    const { id } = (await call('POST', `${chat}/activities`, { type: 'message', attachments })).body;
    expect(await connector.chat(kari.id).act(id, 'answer')).toMatchObject({
      statusCode: 504,
      type: 'application/vnd.microsoft.error',
      value: { code: 'BotUnreachable' },
    });
    await expect(connector.chat(kari.id).act('1', 'answer')).rejects.toThrow('No message 1');
  });

  it('gives a slow bot up, and tells the person that something went wrong', async () => {
    const slow = fastify({ forceCloseConnections: true });
    slow.post('/api/messages', () => new Promise(() => {}));
    const url = await slow.listen({ port: 0, host: '127.0.0.1' });
    small.product.messagesUrl = `${url}/api/messages`;
    const chat = await conversationWith(kari.id);
    const { id } = (await call('POST', `${chat}/activities`, message)).body;
    expect(await connector.chat(kari.id).act(id, 'answer')).toMatchObject({
      statusCode: 504,
      value: { code: 'BotTimeout', message: 'Something went wrong' },
    });
    await slow.close();
  });
});
