import { describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import { isoDate, toInstant } from '../domain/iso-date.ts';
import type { PlannedNudge } from '../domain/nudge.ts';
import { makeNudge } from '../nudges/make-nudge.ts';
import type { NudgeLedger } from './nudge-ledger.ts';

const at = (minute: number) => toInstant(new Date(Date.UTC(2026, 10, 23, 8, minute)));
const nudge = (
  n: number,
  over: Partial<Pick<PlannedNudge, 'personId' | 'mergedInto'>> = {},
): PlannedNudge => ({
  ...makeNudge(
    'measureFollowUp',
    over.personId ?? asId<'Person'>('person-1'),
    { id: `m${n}` },
    isoDate('2026-11-23'),
    'dueDate',
  ),
  ...(over.mergedInto === undefined ? {} : { mergedInto: over.mergedInto }),
});
const many = (count: number) => Array.from({ length: count }, (_, i) => nudge(i + 1));
const place = { conversationId: 'a:1', activityId: '17' };

/** What every nudge ledger does. `open` gives an empty one. */
export function nudgeLedgerContract(name: string, open: () => Promise<NudgeLedger>): void {
  describe(`nudge ledger: ${name}`, () => {
    it('plans a nudge once, however often it is due', async () => {
      const ledger = await open();
      expect(await ledger.plan([nudge(1), nudge(2)], at(0))).toBe(2);
      expect(await ledger.plan([nudge(2), nudge(3), nudge(3)], at(5))).toBe(1);
      expect(await ledger.plan([], at(6))).toBe(0);
      expect(await ledger.get(nudge(2).id)).toMatchObject({
        ...nudge(2),
        state: 'planned',
        plannedAt: at(0),
      });
      expect(await ledger.get(asId<'Nudge'>('unknown'))).toBeUndefined();
    });

    it('gives each planned nudge to one caller only, oldest first', async () => {
      const ledger = await open();
      await ledger.plan(many(25), at(0));
      const claims = await Promise.all(Array.from({ length: 5 }, () => ledger.claim(7, at(1))));
      const ids = claims.flat().map((entry) => entry.id);
      expect(ids).toHaveLength(25);
      expect(new Set(ids).size).toBe(25);
      expect(claims.flat().every((entry) => entry.state === 'sending')).toBe(true);
      expect(await ledger.claim(7, at(1))).toEqual([]);
    });

    it('plans again what a dead sender had claimed, and not before it is taken for dead', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1)], at(0));
      expect(await ledger.claim(1, at(1))).toHaveLength(1);
      expect(await ledger.recover(at(1))).toEqual({ again: 0, doubtful: 0 });
      expect(await ledger.claim(1, at(2))).toEqual([]);
      expect(await ledger.recover(at(10))).toEqual({ again: 1, doubtful: 0 });
      expect(await ledger.claim(1, at(20))).toHaveLength(1);
    });

    it('does not send twice what was on its way when its sender died', async () => {
      const ledger = await open();
      await ledger.plan(many(2), at(0));
      await ledger.claim(2, at(1));
      expect(await ledger.posting(nudge(1).id, at(2))).toBe(true);
      expect(await ledger.posting(nudge(1).id, at(2))).toBe(false);
      expect(await ledger.recover(at(10))).toEqual({ again: 1, doubtful: 1 });
      expect(await ledger.get(nudge(1).id)).toMatchObject({ state: 'failed', failure: 'interrupted' });
      expect((await ledger.claim(2, at(20))).map(({ id }) => id)).toEqual([nudge(2).id]);
      // The slow one that was taken for dead comes too late with what it had not handed over.
      expect(await ledger.posting(nudge(2).id, at(21))).toBe(true);
      expect(await ledger.posting(nudge(2).id, at(22))).toBe(false);
      // What was given back can be handed over anew.
      await ledger.postpone(nudge(2).id, at(23), true);
      await ledger.claim(1, at(24));
      expect(await ledger.posting(nudge(2).id, at(25))).toBe(true);
    });

    it('knows where a sent card stands', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1)], at(0));
      await ledger.claim(1, at(1));
      await ledger.sent(nudge(1).id, at(2), place);
      expect(await ledger.get(nudge(1).id)).toMatchObject({ state: 'sent', sentAt: at(2), ...place });
      expect(await ledger.claim(1, at(60))).toEqual([]);
    });

    it('keeps the first answer, and an answer that overtakes the receipt of its sending', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1)], at(0));
      await ledger.claim(1, at(1));
      await ledger.answered(nudge(1).id, at(3), 'elsewhere');
      await ledger.sent(nudge(1).id, at(4), place);
      await ledger.answered(nudge(1).id, at(9), 'elsewhere');
      expect(await ledger.get(nudge(1).id)).toMatchObject({ state: 'answered', answeredAt: at(3), ...place });
    });

    it('knows which cards stand open in a chat, page by page', async () => {
      const ledger = await open();
      await ledger.plan(many(5), at(0));
      await ledger.claim(5, at(1));
      for (const n of [1, 2, 3, 4]) await ledger.sent(nudge(n).id, at(2), place);
      const ids = async (after?: NudgeId) => (await ledger.standing(after, 2)).map(({ id }) => id);
      expect(await ids()).toEqual([nudge(1).id, nudge(2).id]);
      expect(await ids(nudge(2).id)).toEqual([nudge(3).id, nudge(4).id]);
      expect(await ids(nudge(4).id)).toEqual([]);
      await ledger.answered(nudge(1).id, at(3), 'card');
      await ledger.answered(nudge(2).id, at(3), 'elsewhere');
      await ledger.cardClosed(nudge(3).id, at(3));
      expect(await ledger.standing(undefined, 9)).toMatchObject([
        { id: nudge(2).id, state: 'answered', ...place },
        { id: nudge(4).id, state: 'sent' },
      ]);
    });

    it('counts what became of the messages since a moment, by kind', async () => {
      const ledger = await open();
      await ledger.plan([nudge(9)], at(-5));
      await ledger.plan(many(4), at(0));
      await ledger.claim(2, at(1));
      await ledger.cancel(nudge(9).id);
      await ledger.answered(nudge(1).id, at(2), 'card');
      const tally = (await ledger.tally(at(0))).toSorted((a, b) => a.state.localeCompare(b.state));
      expect(tally).toEqual([
        { kind: 'measureFollowUp', state: 'answered', count: 1 },
        { kind: 'measureFollowUp', state: 'planned', count: 3 },
      ]);
    });

    it('remembers why a nudge could not be delivered, and does not try it again', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1), nudge(2)], at(0));
      await ledger.claim(2, at(1));
      await ledger.undeliverable(nudge(1).id, 'blocked', 'ConversationBlockedByUser');
      await ledger.undeliverable(nudge(2).id, 'failed', 'MessageSizeTooBig');
      expect(await ledger.get(nudge(1).id)).toMatchObject({
        state: 'blocked',
        failure: 'ConversationBlockedByUser',
      });
      expect(await ledger.get(nudge(2).id)).toMatchObject({ state: 'failed', failure: 'MessageSizeTooBig' });
      expect(await ledger.claim(2, at(60))).toEqual([]);
    });

    it('plans anew what was blocked when the person can be reached again, and nothing else', async () => {
      const ledger = await open();
      const other = nudge(3, { personId: asId<'Person'>('person-2') });
      await ledger.plan([nudge(1), nudge(2), other], at(0));
      await ledger.claim(3, at(1));
      await ledger.undeliverable(nudge(1).id, 'blocked', 'ConversationBlockedByUser');
      await ledger.undeliverable(nudge(2).id, 'failed', 'MessageSizeTooBig');
      await ledger.undeliverable(other.id, 'blocked', 'BotNotInConversationRoster');
      await ledger.unblock(asId<'Person'>('person-1'));
      expect((await ledger.claim(5, at(2))).map((entry) => entry.id)).toEqual([nudge(1).id]);
    });

    it('gives a postponed nudge out again when its time has come, and counts how often it was tried', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1)], at(0));
      await ledger.claim(1, at(1));
      await ledger.postpone(nudge(1).id, at(5), true);
      expect(await ledger.claim(1, at(4))).toEqual([]);
      expect(await ledger.claim(1, at(5))).toMatchObject([{ id: nudge(1).id, attempts: 1 }]);
      await ledger.postpone(nudge(1).id, at(6), false);
      expect(await ledger.claim(1, at(6))).toMatchObject([{ attempts: 1 }]);
    });

    it('knows which questions have never been asked', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1)], at(0));
      await ledger.cancel(nudge(1).id);
      expect(await ledger.unplanned([nudge(1).id, nudge(2).id])).toEqual(new Set([nudge(2).id]));
      expect(await ledger.unplanned([])).toEqual(new Set());
    });

    it('counts what each person has been given since a moment, without what was cancelled', async () => {
      const ledger = await open();
      const other = asId<'Person'>('person-2');
      await ledger.plan([nudge(1)], at(0));
      await ledger.plan([nudge(2), nudge(3), nudge(4, { personId: other })], at(5));
      await ledger.cancel(nudge(3).id);
      expect(await ledger.plannedSince(at(5))).toEqual(
        new Map([
          [asId<'Person'>('person-1'), 1],
          [other, 1],
        ]),
      );
    });

    it('never sends what was cancelled, and cannot cancel what was sent', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1), nudge(2)], at(0));
      await ledger.cancel(nudge(1).id);
      expect((await ledger.claim(5, at(1))).map((entry) => entry.id)).toEqual([nudge(2).id]);
      await ledger.sent(nudge(2).id, at(2), place);
      await ledger.cancel(nudge(2).id);
      expect((await ledger.get(nudge(1).id))?.state).toBe('cancelled');
      expect((await ledger.get(nudge(2).id))?.state).toBe('sent');
    });

    it('keeps who something is about, beside what', async () => {
      const ledger = await open();
      const about = makeNudge(
        'certificateExpiring',
        asId('person-1'),
        { id: 'cpr', about: asId('person-2') },
        isoDate('2026-11-23'),
        'leader',
      );
      await ledger.plan([about], at(0));
      expect(await ledger.get(about.id)).toMatchObject(about);
    });

    it('never sends what is told in another message, and knows when that came', async () => {
      const ledger = await open();
      await ledger.plan([nudge(1), nudge(2, { mergedInto: nudge(1).id }), nudge(3)], at(0));
      expect(await ledger.unplanned([nudge(2).id])).toEqual(new Set());
      expect((await ledger.claim(5, at(1))).map(({ id }) => id)).toEqual([nudge(1).id, nudge(3).id]);
      expect(await ledger.delivered([nudge(1).id, nudge(2).id])).toEqual(new Map());
      await ledger.sent(nudge(1).id, at(2), place);
      expect(await ledger.delivered([nudge(1).id, nudge(2).id, nudge(3).id])).toEqual(
        new Map([
          [nudge(1).id, at(2)],
          [nudge(2).id, at(2)],
        ]),
      );
      expect(await ledger.mergedInto(nudge(1).id)).toMatchObject([{ id: nudge(2).id, state: 'merged' }]);
      await ledger.answered(nudge(2).id, at(3), 'elsewhere');
      expect(await ledger.mergedInto(nudge(1).id)).toEqual([]);
    });

    it('counts messages by when they were planned, and by when they were sent', async () => {
      const ledger = await open();
      const me = asId<'Person'>('person-1');
      await ledger.plan([nudge(1), nudge(2, { mergedInto: nudge(1).id }), nudge(3)], at(0));
      await ledger.claim(1, at(1));
      await ledger.sent(nudge(1).id, at(20), place);
      expect(await ledger.plannedSince(at(0))).toEqual(new Map([[me, 2]]));
      expect(await ledger.sentSince(at(20), [me])).toEqual(new Map([[me, 1]]));
      expect(await ledger.sentSince(at(21), [me])).toEqual(new Map());
      expect(await ledger.sentSince(at(0), [])).toEqual(new Map());
    });

    it("lists one person's nudges, oldest first", async () => {
      const ledger = await open();
      await ledger.plan([nudge(3, { personId: asId<'Person'>('person-2') })], at(0));
      await ledger.plan([nudge(2)], at(1));
      await ledger.plan([nudge(1)], at(2));
      const mine = await ledger.forPerson(asId<'Person'>('person-1'));
      expect(mine.map((entry) => entry.subject.id)).toEqual(['m2', 'm1']);
    });
  });
}
