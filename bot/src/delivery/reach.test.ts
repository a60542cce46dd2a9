import { describe, expect, it } from 'vitest';
import { readRefusal } from './reach.ts';

describe('a refusal by the channel', () => {
  it.each([
    [429, 'later'],
    [412, 'later'],
    [502, 'later'],
    [503, 'later'],
    [504, 'later'],
    [403, 'blocked'],
    [404, 'blocked'],
    [400, 'failed'],
    [401, 'later'],
    [413, 'failed'],
    [500, 'failed'],
  ])('%i means %s', (statusCode, kind) => {
    expect(readRefusal({ statusCode }).kind).toBe(kind);
  });

  it.each([
    [429, 'all'],
    [401, 'all'],
    [503, 'this'],
  ])('%i concerns %s', (statusCode, scope) => {
    expect(readRefusal({ statusCode })).toMatchObject({ scope });
  });

  it('keeps the channel’s own word for it', () => {
    expect(readRefusal({ statusCode: 403, body: { subCode: 'MessageWritesBlocked' } }).reason).toBe(
      '403 MessageWritesBlocked',
    );
    expect(readRefusal({ statusCode: 404, body: { error: { code: 'ConversationNotFound' } } }).reason).toBe(
      '404 ConversationNotFound',
    );
  });

  it('without an answer is tried again', () => {
    expect(readRefusal({ code: 'ECONNREFUSED' })).toEqual({
      kind: 'later',
      scope: 'all',
      reason: 'network ECONNREFUSED',
    });
  });
});
