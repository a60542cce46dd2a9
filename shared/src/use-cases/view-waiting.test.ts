import { describe, expect, it } from 'vitest';
import { workingHours } from '../nudges/quiet-times.ts';
import { day } from '../testing/build.ts';
import { buildTalk } from '../testing/build-talk.ts';
import { hr, kari, karisTalk, leader, talkTown } from '../testing/talk-town.ts';
import { actor, type TestContext } from '../testing/use-case-context.ts';
import { moveTalk } from './move-talk.ts';
import { planNudges } from './plan-nudges.ts';
import { sharePreparation } from './share-preparation.ts';
import { viewWaiting } from './view-waiting.ts';

async function waiting(town: TestContext, who = leader): Promise<readonly string[]> {
  const outcome = await viewWaiting(town, who);
  if (outcome.kind !== 'ok') throw new Error(outcome.kind);
  return outcome.value.map(({ kind, nudge }) => `${kind} ${nudge.subject.id}`);
}
function booked(): TestContext {
  const town = talkTown();
  const bookedFor = '2026-11-27T09:00:00.000Z' as never;
  town.records.put('talks', buildTalk('kari', 'leader', { bookedFor }));
  return town;
}

describe('what waits for somebody', () => {
  it('is what the rules say is due, the most pressing first, for each their own', async () => {
    const town = booked();
    expect(await waiting(town)).toEqual(['talkPrepare 2026~kari', 'talkDue 2026']);
    expect(await waiting(town, kari)).toEqual(['talkPrepare 2026~kari']);
    expect(await waiting(town, hr)).toEqual([]);
  });

  it('stands there whether it has been sent, stopped or paused in the chat', async () => {
    const town = booked();
    await town.preferences.stop(kari.personId, 'talkPrepare');
    await town.preferences.pause(leader.personId, day('2026-12-24'));
    await planNudges(town, workingHours);
    expect(await waiting(town, kari)).toEqual(['talkPrepare 2026~kari']);
    expect(await waiting(town)).toEqual(['talkPrepare 2026~kari', 'talkDue 2026']);
  });

  it('goes when it has been done', async () => {
    const town = booked();
    await sharePreparation(town, kari, { ...karisTalk, key: 'k' });
    expect(await waiting(town, kari)).toEqual([]);
    await moveTalk(town, leader, { ...karisTalk, key: 'h', move: { kind: 'hold', on: day('2026-11-25') } });
    // The talk with Ola is left.
    expect(await waiting(town)).toEqual(['talkDue 2026']);
  });

  it('is for those who work here', async () => {
    expect(await viewWaiting(talkTown(), actor('stranger'))).toEqual({ kind: 'forbidden' });
  });
});
