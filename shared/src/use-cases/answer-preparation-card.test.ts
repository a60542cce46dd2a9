import { describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import { addDays, norwegianDay } from '../domain/iso-date.ts';
import { workingHours } from '../nudges/quiet-times.ts';
import { buildEmployment, day } from '../testing/build.ts';
import { buildTalk } from '../testing/build-talk.ts';
import { director, hr, kari, karisTalk, leader, ola, talkNow, talkTown } from '../testing/talk-town.ts';
import type { TestContext } from '../testing/use-case-context.ts';
import { answerPreparationCard, type PreparationCardAnswer } from './answer-preparation-card.ts';
import { planNudges } from './plan-nudges.ts';
import { savePreparation } from './save-preparation.ts';
import { viewTalk } from './view-talk.ts';

const on = addDays(norwegianDay(talkNow), 5);

/** Kari's talk is booked for next week, and both have been asked to prepare. */
async function asked(over: Parameters<typeof buildTalk>[2] = {}): Promise<TestContext> {
  const town = talkTown();
  const bookedFor = `${on}T09:00:00.000Z` as never;
  town.records.put('talks', buildTalk('kari', 'leader', { bookedFor, ...over }));
  await planNudges(town, workingHours);
  return town;
}
const cardOf = (town: TestContext, who: string): NudgeId => {
  const found = [...town.entries.values()].find(
    ({ kind, personId }) => kind === 'talkPrepare' && personId === who,
  );
  if (found === undefined) throw new Error(`no card for ${who}`);
  return found.id;
};
const told = (town: TestContext) =>
  [...town.entries.values()].filter(({ kind }) => kind === 'talkPrepare').map(({ personId }) => personId);
const answer = (
  town: TestContext,
  texts: PreparationCardAnswer['texts'],
  share = false,
  who = 'kari',
): PreparationCardAnswer => ({ nudgeId: cardOf(town, who), texts, share });
async function wordsOf(town: TestContext, who = kari) {
  const view = await viewTalk(town, who, karisTalk);
  if (view.kind !== 'ok') throw new Error(view.kind);
  return {
    own: view.value.own.map(({ opened }) => (opened.kind === 'text' ? opened.text : opened.kind)),
    theirs: view.value.theirs?.map(({ opened }) => (opened.kind === 'text' ? opened.text : opened.kind)),
  };
}

describe('two who have booked a talk', () => {
  it('are both asked to prepare in the week before, each for their own side', async () => {
    expect(told(await asked()).toSorted()).toEqual(['kari', 'leader']);
    const later = `${addDays(on, 7)}T09:00:00.000Z` as never;
    expect(told(await asked({ bookedFor: later }))).toEqual([]);
  });

  it('are not asked when they have shared, nor when a former leader booked it', async () => {
    expect(told(await asked({ employeeSharedWith: asId('leader') }))).toEqual(['leader']);
    const town = await asked({ leaderId: asId('otherLeader') });
    expect(told(town)).toEqual([]);
  });

  it('write drafts that only the writer sees, sealed', async () => {
    const town = await asked();
    const outcome = await answerPreparationCard(
      town,
      kari,
      answer(town, { ownCompetence: ' Jeg kan sårstell ' }),
    );
    expect(outcome).toMatchObject({ kind: 'saved', added: 1, question: { isShared: false } });
    expect(await wordsOf(town)).toEqual({ own: ['Jeg kan sårstell', '', '', ''], theirs: undefined });
    expect((await wordsOf(town, leader)).theirs).toBeUndefined();
    expect(JSON.stringify(town.submitted)).not.toContain('sårstell');
    expect(JSON.stringify(outcome)).not.toContain('sårstell');
    expect(town.entries.get(cardOf(town, 'kari'))?.state).toBe('planned');
  });

  it('write on beneath what is there, and once, however often the button is pressed', async () => {
    const town = await asked();
    await savePreparation(town, kari, { ...karisTalk, key: 'tab', question: 'ownCompetence', text: 'Først' });
    const more = answer(town, { ownCompetence: 'Så dette' });
    await answerPreparationCard(town, kari, more);
    expect(await answerPreparationCard(town, kari, more)).toMatchObject({ kind: 'saved', added: 0 });
    expect((await wordsOf(town)).own[0]).toBe('Først\n\nSå dette');
  });

  it('share when they say so, with the one the talk is with; then the question is answered', async () => {
    const town = await asked();
    const shared = await answerPreparationCard(town, kari, answer(town, { expectations: 'Lære mer' }, true));
    expect(shared).toMatchObject({ kind: 'saved', question: { isShared: true } });
    expect((await wordsOf(town, leader)).theirs).toEqual(['', '', 'Lære mer', '']);
    expect(town.entries.get(cardOf(town, 'kari'))?.state).toBe('answered');
    const leaders = answer(town, { ownCompetence: 'Trygg og dyktig' }, true, 'leader');
    await answerPreparationCard(town, leader, leaders);
    expect((await wordsOf(town)).theirs?.[0]).toBe('Trygg og dyktig');
  });

  it('share nothing when nothing is written', async () => {
    const town = await asked();
    expect(await answerPreparationCard(town, kari, answer(town, { conditions: '  ' }, true))).toEqual({
      kind: 'nothing',
    });
    expect(town.records.all('talks')[0]?.employeeSharedWith).toBeUndefined();
  });

  it('answer their own card only', async () => {
    const town = await asked();
    for (const who of [leader, ola, director, hr]) {
      const outcome = await answerPreparationCard(town, who, answer(town, { ownCompetence: 'x' }));
      expect(outcome).toEqual({ kind: 'notYours' });
    }
    const unknown = { nudgeId: asId<'Nudge'>('talkPrepare:kari:none'), texts: {}, share: true };
    expect(await answerPreparationCard(town, kari, unknown)).toEqual({ kind: 'notYours' });
    expect(town.records.all('talkPreparations')).toEqual([]);
  });

  it.each([
    ['held meanwhile', { heldOn: day('2026-11-25') }],
    ['moved to another day', { bookedFor: '2026-12-09T09:00:00.000Z' as never }],
  ])('of a talk that is %s are told so, and nothing is kept', async (_, change) => {
    const town = await asked();
    const talk = town.records.all('talks')[0];
    if (talk === undefined) throw new Error('no talk');
    town.records.put('talks', { ...talk, ...change });
    expect(await answerPreparationCard(town, kari, answer(town, { ownCompetence: 'x' }))).toEqual({
      kind: 'gone',
    });
    expect(town.records.all('talkPreparations')).toEqual([]);
  });

  it('lose the card with the leader: whoever no longer leads writes nothing', async () => {
    const town = await asked();
    town.records.put('employments', buildEmployment('kari', 'clinic'));
    const leaders = answer(town, { ownCompetence: 'x' }, true, 'leader');
    expect(await answerPreparationCard(town, leader, leaders)).toEqual({ kind: 'gone' });
  });
});
