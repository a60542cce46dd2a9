import { describe, expect, it } from 'vitest';
import { createCardRefresh } from './page/card-refresh.ts';

const cardFor = (userIds?: string[]) => ({
  type: 'AdaptiveCard',
  refresh: { action: { type: 'Action.Execute', verb: 'show' }, ...(userIds && { userIds }) },
});

describe('refreshing a card without a click', () => {
  it('is for the users the card names, or for all in a small chat', () => {
    const refreshes = createCardRefresh(() => 0);
    expect(refreshes.isDue('1', cardFor(['29:kari']), '29:kari')).toBe(true);
    expect(refreshes.isDue('1', cardFor(['29:ola']), '29:kari')).toBe(false);
    expect(refreshes.isDue('1', cardFor(), '29:kari')).toBe(true);
    expect(refreshes.isDue('1', { type: 'AdaptiveCard' }, '29:kari')).toBe(false);
    expect(refreshes.isDue('1', undefined, '29:kari')).toBe(false);
  });

  it('waits until the last invoke of that message is older than a minute', () => {
    let now = 0;
    const refreshes = createCardRefresh(() => now);
    refreshes.invoked('1');
    now = 60_000;
    expect(refreshes.isDue('1', cardFor(), '29:kari')).toBe(false);
    expect(refreshes.isDue('2', cardFor(), '29:kari')).toBe(true);
    now = 60_001;
    expect(refreshes.isDue('1', cardFor(), '29:kari')).toBe(true);
  });
});
