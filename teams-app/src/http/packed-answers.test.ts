import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

describe('an answer', () => {
  let open: TestApp;
  let authorization: string;
  beforeAll(async () => {
    open = await openTestApp();
    authorization = `Bearer ${await tokenOf('hrAdviser')}`;
  });
  afterAll(() => open.app.close());
  const ask = (url: string, headers: Record<string, string> = {}) =>
    open.app.inject({ url, headers: { authorization, ...headers } });

  it('of some size is packed for those who can unpack it, and says the same', async () => {
    const plain = await ask('/api/measure-examples');
    const packed = await ask('/api/measure-examples', { 'accept-encoding': 'gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    expect(JSON.parse(gunzipSync(packed.rawPayload).toString())).toEqual(plain.json());
  });

  it('that fits one packet is left as it is', async () => {
    const small = await ask('/api/revision', { 'accept-encoding': 'gzip' });
    expect(small.statusCode).toBe(200);
    expect(small.headers['content-encoding']).toBeUndefined();
  });
});
