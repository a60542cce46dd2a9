import { describe, expect, it } from 'vitest';
import { readDeepLink, writeDeepLink } from './page/deep-link.ts';

const place = { appId: 'b9f0ee90', entityId: 'home', subPageId: 'measure/7', inChannel: false };

describe('a deep link', () => {
  it.each([place, { ...place, subPageId: 'mål & tiltak?' }, { ...place, entityId: 'plan', inChannel: true }])(
    'leads back to where it was shared: %j',
    (link) => {
      const address = writeDeepLink(
        link,
        'Tiltak 7',
        'https://tab.fjordvik.example/',
        '19:plan@thread.tacv2',
      );
      expect(readDeepLink(address)).toEqual(link);
    },
  );

  it('may lack a page', () => {
    const link = readDeepLink('https://teams.microsoft.com/l/entity/b9f0ee90/home');
    expect(link).toEqual({ ...place, subPageId: undefined });
  });

  it.each([
    'not an address',
    'https://example.com/l/entity/b9f0ee90/home',
    'https://teams.microsoft.com/l/chat/0/0?users=kari',
    'javascript:alert(1)',
  ])('is not %j', (address) => {
    expect(readDeepLink(address)).toBeUndefined();
  });

  it('survives a context that is not JSON', () => {
    const link = readDeepLink('https://teams.microsoft.com/l/entity/b9f0ee90/home?context=%7B');
    expect(link?.subPageId).toBeUndefined();
  });
});
