import { asId } from '@rod-trad/shared/domain/ids';
import {
  buildPayCaseQuestion,
  buildTalkFollowUpQuestion,
  buildTalkPrepareQuestion,
} from '@rod-trad/shared/testing/build-work-questions';
import { actor } from '@rod-trad/shared/testing/use-case-context';
import { describe, expect, it } from 'vitest';
import type { BotUseCases } from '../bot-use-cases.ts';
import { fakeUseCases } from '../testing/fake-use-cases.ts';
import { verbTable } from './verb-table.ts';

const links = { home: 'https://tab.example/', measure: (id: string) => `https://tab.example/${id}` };

function setUp(over: Partial<BotUseCases> = {}) {
  const { useCases, calls } = fakeUseCases(over);
  const table = verbTable(useCases, links);
  const press = async (verb: string, data: unknown) =>
    JSON.stringify(await table.get(verb)?.(data, actor('kari'), 'nb'));
  return { press, calls };
}

describe('what is written before a talk', () => {
  const data = { nudgeId: 'n', ownCompetence: 'Jeg kan sår', conditions: '' };

  it('is passed on by the question it answers, and nothing else in the card is', async () => {
    const { press, calls } = setUp();
    await press('talkPrepare.save', { ...data, employeeId: 'leader', periodId: 'x' });
    await press('talkPrepare.share', data);
    const texts = { ownCompetence: 'Jeg kan sår', conditions: '' };
    expect(calls).toEqual([
      ['answerPreparationCard', 'kari', { nudgeId: 'n', texts, share: false }],
      ['answerPreparationCard', 'kari', { nudgeId: 'n', texts, share: true }],
    ]);
  });

  it('is never sent back', async () => {
    const question = buildTalkPrepareQuestion();
    const { press } = setUp({
      answerPreparationCard: async () => ({ kind: 'saved', question, added: 1 }),
    });
    const card = await press('talkPrepare.save', data);
    expect(card).toContain('Utkastet er lagret. Du har skrevet til 1 av 4 spørsmål.');
    expect(card).not.toContain('Jeg kan sår');
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'kan vi ikke ta imot fra deg'],
    ['a list for an id', { ...data, nudgeId: ['n'] }, 'kan vi ikke ta imot fra deg'],
    ['an object for a text', { ...data, conditions: { $ne: 1 } }, 'lengre enn 1500 tegn'],
    ['more than there is room for', { ...data, conditions: 'x'.repeat(1_501) }, 'lengre enn 1500 tegn'],
  ])('with %s is refused in words, and nothing is asked of the product', async (_, given, words) => {
    const { press, calls } = setUp();
    expect(await press('talkPrepare.share', given)).toContain(words);
    expect(calls).toEqual([]);
  });

  it.each([
    ['notYours', 'kan vi ikke ta imot fra deg'],
    ['gone', 'er flyttet eller alt holdt'],
    ['nothing', 'ikke skrevet noe ennå'],
  ] as const)('that comes out as %s is told in words', async (kind, words) => {
    const { press } = setUp({ answerPreparationCard: async () => ({ kind }) });
    expect(await press('talkPrepare.save', data)).toContain(words);
  });
});

describe('how the agreed points go', () => {
  const data = { nudgeId: 'n', asked: ['p1', 'p2'], standing0: 'done', standing1: '' };

  it('is passed on by point; what is not answered is left out', async () => {
    const { press, calls } = setUp();
    await press('talkFollowUp.answer', data);
    const standings = [{ pointId: 'p1', standing: 'done' }];
    expect(calls).toEqual([['answerPointsCard', 'kari', { nudgeId: 'n', standings }]]);
  });

  it('is answered with what was said, and what is left', async () => {
    const given = [{ pointId: asId<'TalkPoint'>('p1'), standing: 'stuck' }] as const;
    const { press } = setUp({
      answerPointsCard: async () => ({
        ...{ kind: 'saved', question: buildTalkFollowUpQuestion(), given, left: 1 },
      }),
    });
    const card = await press('talkFollowUp.answer', data);
    expect(card).toContain('Står fast');
    expect(card).toContain('1 punkt er ikke svart på');
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'kan vi ikke ta imot fra deg'],
    ['objects for ids', { ...data, asked: [{}] }, 'kan vi ikke ta imot fra deg'],
    [
      'more than a talk has',
      { ...data, asked: ['1', '2', '3', '4', '5', '6'] },
      'kan vi ikke ta imot fra deg',
    ],
    ['a standing that is none', { ...data, standing0: 'perfect' }, 'Velg hvordan det går'],
  ])('with %s is refused in words, and nothing is asked of the product', async (_, given, words) => {
    const { press, calls } = setUp();
    expect(await press('talkFollowUp.answer', given)).toContain(words);
    expect(calls).toEqual([]);
  });
});

describe('a pay case', () => {
  const data = { nudgeId: 'n', reason: ' Et annet yrke ' };

  it('is passed on as the button says, and nothing else in the card is', async () => {
    const { press, calls } = setUp();
    await press('payCase.raise', { ...data, id: 'other', to: 'closed' });
    await press('payCase.notRelevant', data);
    const passed = { nudgeId: 'n', reason: 'Et annet yrke' };
    expect(calls).toEqual([
      ['answerPayCard', 'kari', { ...passed, answer: 'raise' }],
      ['answerPayCard', 'kari', { ...passed, answer: 'notRelevant' }],
    ]);
  });

  it('is answered with what was noted', async () => {
    const question = buildPayCaseQuestion();
    const { press } = setUp({
      answerPayCard: async () => ({ kind: 'pending', question, answer: 'raise' }),
    });
    const card = await press('payCase.raise', data);
    expect(card).toContain('Lønnssaken til Ola Nordmann er tatt opp');
    expect(card).toContain('trygt hos oss');
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'kan vi ikke ta imot fra deg'],
    ['a reason that is too long', { ...data, reason: 'x'.repeat(300) }, '200'],
  ])('with %s is refused in words, and nothing is asked of the product', async (_, given, words) => {
    const { press, calls } = setUp();
    expect(await press('payCase.notRelevant', given)).toContain(words);
    expect(calls).toEqual([]);
  });

  it('without a reason is asked for one', async () => {
    const fault = { field: 'reason', code: 'required' } as const;
    const { press } = setUp({ answerPayCard: async () => ({ kind: 'invalid', fault }) });
    expect(await press('payCase.notRelevant', { nudgeId: 'n' })).toContain('hvorfor det ikke er aktuelt');
  });
});
