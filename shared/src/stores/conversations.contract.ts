import { describe, expect, it } from 'vitest';
import { asId } from '../domain/ids.ts';
import { toInstant } from '../domain/iso-date.ts';
import type { Conversation, Conversations } from './conversations.ts';

const person = asId<'Person'>('person-1');
const conversation = (over: Partial<Conversation> = {}): Conversation => ({
  personId: person,
  conversationId: 'a:1',
  reference: { serviceUrl: 'https://connector.example/', user: { id: '29:1' }, parts: ['a', 1, null] },
  active: true,
  language: 'nn',
  seenAt: toInstant(new Date('2026-11-23T08:00:00.123Z')),
  ...over,
});

/** What every store of conversations does. `open` gives an empty one. */
export function conversationsContract(name: string, open: () => Promise<Conversations>): void {
  describe(`conversations: ${name}`, () => {
    it('gives a conversation back as it was saved, the reference untouched', async () => {
      const conversations = await open();
      await conversations.save(conversation());
      expect(await conversations.of(person)).toEqual(conversation());
      expect(await conversations.of(asId<'Person'>('person-2'))).toBeUndefined();
    });

    it('keeps one conversation per person, the newest', async () => {
      const conversations = await open();
      await conversations.save(conversation());
      const later = conversation({
        conversationId: 'a:2',
        reference: { serviceUrl: 'https://other.example/' },
        language: 'en',
        seenAt: toInstant(new Date('2026-11-24T08:00:00Z')),
      });
      await conversations.save(later);
      expect(await conversations.of(person)).toEqual(later);
    });

    it('is not put back by an activity that arrives late', async () => {
      const conversations = await open();
      await conversations.save(conversation());
      await conversations.save(
        conversation({ conversationId: 'a:0', seenAt: toInstant(new Date('2026-11-22T08:00:00Z')) }),
      );
      expect((await conversations.of(person))?.conversationId).toBe('a:1');
    });

    it('is inactive after a block and active again on any sign of life', async () => {
      const conversations = await open();
      await conversations.save(conversation());
      await conversations.deactivate(person);
      expect(await conversations.of(person)).toEqual(conversation({ active: false }));
      await conversations.save(conversation());
      expect((await conversations.of(person))?.active).toBe(true);
    });

    it('does nothing when a stranger is deactivated', async () => {
      const conversations = await open();
      await conversations.deactivate(person);
      expect(await conversations.of(person)).toBeUndefined();
    });
  });
}
