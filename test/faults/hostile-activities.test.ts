import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld } from '../stories/story-world.ts';
import { rawCall } from './raw-call.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const tokenOf = (oid: string) => world.tenant.context.tokens.issueUserToken({ oid });
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a call to the bot', () => {
  const activity = (over: object = {}) => ({
    ...{ type: 'message', id: '1', channelId: 'msteams', text: 'hei', locale: 'nb-NO' },
    from: { id: `29:${world.people.leader}`, aadObjectId: world.people.leader },
    recipient: { id: '28:bot' },
    serviceUrl: world.tenant.urls.connectorUrl,
    conversation: { id: 'a:x', tenantId: world.tenant.context.tenantId, conversationType: 'personal' },
    channelData: { tenant: { id: world.tenant.context.tenantId } },
    ...over,
  });
  const post = (body: string, authorization?: string) =>
    rawCall(world.product.url, '/api/messages', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body,
    });
  const { stringify } = JSON;
  const card = () => {
    const { leader, measure } = world.people;
    const today = new Date().toISOString().slice(0, 10);
    const data = {
      nudgeId: `measureFollowUp:${leader}:${measure}:${today}`,
      measureId: measure,
      status: 'done',
    };
    const action = { type: 'Action.Execute', verb: 'measureFollowUp.answer', data };
    return activity({ type: 'invoke', name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
  };

  it.each<[string, () => Promise<string | undefined>]>([
    ['no token', async () => undefined],
    ['a made-up one', async () => 'Bearer made.up.token'],
    ['a person’s', async () => `Bearer ${await tokenOf(world.people.leader)}`],
    [
      'one without a signature',
      async () =>
        `Bearer ${base64({ alg: 'none' })}.${base64({ iss: 'https://api.botframework.com', aud: world.tenant.context.botAppId })}.`,
    ],
    [
      'one for another bot',
      async () =>
        `Bearer ${await world.tenant.context.tokens.issueBotChannelToken(world.tenant.urls.connectorUrl, {
          audience: world.tenant.context.clientId,
        })}`,
    ],
    [
      'an expired one',
      async () =>
        `Bearer ${await world.tenant.context.tokens.issueBotChannelToken(world.tenant.urls.connectorUrl, {
          expiresIn: -3_600,
        })}`,
    ],
    [
      'one for another service address',
      async () => `Bearer ${await world.tenant.context.tokens.issueBotChannelToken('https://evil.example/')}`,
    ],
  ])('with %s is refused, whatever it says', async (_, authorization) => {
    for (const body of [activity(), card()]) {
      const { status, text } = await post(stringify(body), await authorization());
      expect(status, text).toBe(401);
    }
  });

  it('that is not an activity is refused before anything else', async () => {
    for (const body of ['[]', '{}', '"x"', '{"__proto__":{"type":"message"}}', `${'['.repeat(50_000)}`]) {
      expect((await post(body)).status).toBe(400);
    }
    expect((await post(stringify(activity({ text: 'x'.repeat(300_000) })))).status).toBe(413);
  });

  it('with odd parts breaks nothing', async () => {
    const token = await world.tenant.context.tokens.issueBotChannelToken(world.tenant.urls.connectorUrl);
    const odd = [
      activity({ from: undefined }),
      activity({ conversation: undefined }),
      activity({ conversation: { id: 'a:x', tenantId: 'another', conversationType: 'personal' } }),
      activity({ type: 'conversationUpdate', membersAdded: 'x' }),
      activity({ type: 'installationUpdate', action: { a: 1 } }),
      activity({ type: 'invoke', name: 'adaptiveCard/action', value: 'x' }),
      activity({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute' } },
      }),
      activity({ type: 'invoke', name: 'composeExtension/query', value: {} }),
      activity({ type: 7 }),
      activity({ text: { a: 1 }, value: { verb: '__proto__' } }),
      activity({ from: { aadObjectId: "x'; drop table conversations; --" } }),
    ];
    for (const one of odd) {
      const { status, text } = await post(stringify(one), `Bearer ${token}`);
      expect(status, stringify(one)).toBeLessThan(502);
      expect(text, stringify(one)).not.toMatch(/at file:|node_modules|\.ts:\d|TypeError/);
    }
    expect((await world.product.health()).status).toBe('ok');
  });

  it('moved no measure', () => {
    expect(world.rows('followUps').filter((row) => String(row.Key).startsWith('measureFollowUp'))).toEqual(
      [],
    );
  });
});
