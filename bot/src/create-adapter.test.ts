import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Request, Response } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { createAdapter } from './create-adapter.ts';
import type { Pace } from './delivery/pace.ts';

const atOnce: Pace = { take: async () => ({ done: () => undefined }), holdFor: () => undefined };

/** One call from a channel, and the status it was answered with. */
async function call(identity: Parameters<typeof createAdapter>[0], headers: Record<string, string> = {}) {
  const got: string[] = [];
  let status = 0;
  const response = {
    socket: undefined,
    header: () => response,
    status: (code: number) => {
      status = code;
      return response;
    },
    send: () => response,
    end: () => response,
  };
  const body = {
    type: 'event',
    name: 'test',
    channelId: 'msteams',
    serviceUrl: 'http://localhost:1/',
    from: { id: 'a' },
    recipient: { id: 'b' },
    conversation: { id: 'c' },
  };
  const request = { method: 'POST', headers, body };
  await createAdapter(identity, atOnce).process(
    request as unknown as Request,
    response as unknown as Response,
    async (context) => {
      got.push(context.activity.name ?? '');
    },
  );
  return { status, got };
}

const identity = {
  appId: '8d1d6c52-7c1e-4b7e-b0a5-93f0b1d6e432',
  authority: 'https://localhost:1/tenant',
  channelMetadataUrl: 'https://localhost:1/metadata',
  tokens: { acquireTokenByClientCredential: async () => null },
};

describe('a call from the channel', () => {
  it('is let in without an identity: a developer’s machine', async () => {
    expect(await call(undefined)).toEqual({ status: 200, got: ['test'] });
  });

  it('is refused with an identity when it carries no token, or none that can be verified', async () => {
    expect(await call(identity)).toEqual({ status: 401, got: [] });
    expect(await call(identity, { authorization: 'Bearer made.up.token' })).toMatchObject({ got: [] });
  });
});

describe('a call to the channel', () => {
  it.each([429, 500, 503])(
    'that is answered by %i is made once: the ledger decides about the rest',
    async (status) => {
      let calls = 0;
      const channel = createServer((_request, response) => {
        calls += 1;
        response.writeHead(status, { 'retry-after': '7', 'content-type': 'application/json' }).end('{}');
      }).listen(0, '127.0.0.1');
      await once(channel, 'listening');
      const serviceUrl = `http://localhost:${(channel.address() as AddressInfo).port}/`;
      const reference = {
        serviceUrl,
        channelId: 'msteams',
        bot: { id: 'b', name: '' },
        conversation: { id: 'c' },
      };
      let refused: unknown;
      const asked: (string | undefined)[] = [];
      const held: number[] = [];
      const pace: Pace = {
        take: async (thread) => {
          asked.push(thread);
          return { done: () => undefined };
        },
        holdFor: (ms) => void held.push(ms),
      };
      await createAdapter(undefined, pace).continueConversationAsync(
        '',
        reference as never,
        async (context) => {
          refused = await context.sendActivity('hei').catch((error: unknown) => error);
        },
      );
      channel.close();
      expect(refused).toMatchObject({ statusCode: status });
      expect(calls).toBe(1);
      // The call took its place in the row, and a channel that asks for quiet gets it.
      expect(asked).toEqual(['c']);
      expect(held).toEqual(status === 429 ? [7_000] : []);
    },
  );
});
