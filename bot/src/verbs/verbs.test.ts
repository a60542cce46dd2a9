import { nudgeKinds } from '@rod-trad/shared/domain/nudge';
import { buildCompetence, buildPerson, day } from '@rod-trad/shared/testing/build';
import { buildRound } from '@rod-trad/shared/testing/build-round';
import { buildTalkDueQuestion } from '@rod-trad/shared/testing/build-work-questions';
import { actor } from '@rod-trad/shared/testing/use-case-context';
import { describe, expect, it } from 'vitest';
import { fakeUseCases } from '../testing/fake-use-cases.ts';
import { verbTable } from './verb-table.ts';

const kari = actor('kari');
const links = { home: 'https://tab.example', measure: (id: string) => `https://tab.example/${id}` };

function setUp(over: Parameters<typeof fakeUseCases>[0] = {}) {
  const { useCases, calls } = fakeUseCases(over);
  const verbs = verbTable(useCases, links);
  const press = async (verb: string, data: unknown) => {
    const answer = await verbs.get(verb)?.(data, kari, 'nb');
    if (answer === undefined) throw new Error(`There is no verb ${verb}`);
    return answer.kind === 'message' ? answer.text : JSON.stringify(answer.card);
  };
  return { press, calls };
}
const asked = { nudgeId: 'n', asked: ['a', 'b', 'c'] };

describe('an evaluation', () => {
  const said = {
    nudgeId: 'n',
    reached: 'partly',
    effect: 'Færre avvik',
    decision: 'adjust',
    newDueOn: '2027-03-01',
  };

  it('passes on what was said, and nothing the card says of the measure', async () => {
    const { press, calls } = setUp();
    expect(await press('measureEvaluation.answer', { ...said, measureId: 'other', moment: 6 })).toContain(
      'ingenting å evaluere',
    );
    expect(calls).toEqual([['answerEvaluationCard', 'kari', { ...said, because: '' }]]);
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'kan vi ikke ta imot fra deg'],
    ['an object for an id', { ...said, nudgeId: {} }, 'kan vi ikke ta imot fra deg'],
    ['no answer to the criterion', { ...said, reached: undefined }, 'Velg om kriteriet er nådd'],
    ['a decision that is none', { ...said, decision: 'delete' }, 'Velg hva som skal skje nå'],
    ['a day that is none', { ...said, newDueOn: '2027-02-30' }, 'dato'],
    ['a list for words', { ...said, effect: ['x'] }, 'Skriv kort hva tiltaket har ført til'],
  ])('with %s is refused in words, and nothing is asked of the product', async (_, data, words) => {
    const { press, calls } = setUp();
    expect((await press('measureEvaluation.answer', data)).toLowerCase()).toContain(words.toLowerCase());
    expect(calls).toEqual([]);
  });

  it.each([
    [{ field: 'newDueOn', code: 'required' }, 'trenger det en ny frist'],
    [{ field: 'because', code: 'required' }, 'må du skrive hvorfor'],
    [{ field: 'effect', code: 'namesSomebody', values: { name: 'Ola' } }, 'Teksten nevner Ola'],
  ] as const)('that the product refuses for %o is told what to mend', async (fault, words) => {
    const { press } = setUp({ answerEvaluationCard: async () => ({ kind: 'invalid', fault }) });
    expect(await press('measureEvaluation.answer', said)).toContain(words);
  });
});

describe('a talk', () => {
  const said = { nudgeId: 'n', employeeId: 'ola', day: '2026-11-24' };
  const question = buildTalkDueQuestion();
  const saved = (kind: 'saved' | 'pending') => ({
    answerTalkCard: async () =>
      ({
        ...{ kind, employee: buildPerson('ola', { name: 'Ola *Nordmann*' }), question },
        move: { kind: 'hold', on: day('2026-11-24') },
      }) as const,
  });

  it('is passed on as held or put off, for whom and until when', async () => {
    const { press, calls } = setUp();
    expect(await press('talkDue.hold', said)).toContain('Denne samtaleperioden er over');
    await press('talkDue.postpone', { ...said, periodId: 'other' });
    const passed = { nudgeId: 'n', employeeId: 'ola' };
    expect(calls).toEqual([
      ['answerTalkCard', 'kari', { ...passed, move: { kind: 'hold', on: said.day } }],
      ['answerTalkCard', 'kari', { ...passed, move: { kind: 'postpone', dueOn: said.day } }],
    ]);
  });

  it('is answered by the card that asks on, with what was noted on top and the name as it is', async () => {
    const card = await setUp(saved('pending')).press('talkDue.hold', said);
    expect(card).toContain('Notert: Samtalen med Ola \\\\*Nordmann\\\\* ble holdt');
    expect(card).toContain('trygt hos oss');
    expect(card).toContain('Mohamed Ali');
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'kan vi ikke ta imot fra deg'],
    ['a list for an id', { ...said, nudgeId: ['n'] }, 'kan vi ikke ta imot fra deg'],
    ['nobody', { ...said, employeeId: '' }, 'Velg hvem det gjelder'],
    ['an object for a person', { ...said, employeeId: { $ne: 1 } }, 'Velg hvem det gjelder'],
    ['a day that is none', { ...said, day: '2026-02-30' }, 'Velg en dag'],
  ])('with %s is refused in words, and nothing is asked of the product', async (_, data, words) => {
    const { press, calls } = setUp();
    expect(await press('talkDue.hold', data)).toContain(words);
    expect(calls).toEqual([]);
  });
});

describe('a check-in', () => {
  it('passes on what was answered, by its place in the card; what is empty or skipped is left out', async () => {
    const { press, calls } = setUp();
    const data = {
      ...asked,
      level0: '3',
      inUse0: 'no',
      wish0: '',
      level1: 'skip',
      inUse1: 'yes',
      level2: '',
    };
    expect(await press('checkIn.answer', data)).toContain('Takk! 2 svar er lagret.');
    const answers = [{ competenceId: 'a', level: 3, inUse: 'no', wish: undefined, issuedOn: undefined }];
    expect(calls).toEqual([['answerCheckInCard', 'kari', { nudgeId: 'n', answers }]]);
  });

  it.each<[string, unknown, string]>([
    ['nothing at all', undefined, 'kan vi ikke ta imot fra deg'],
    ['objects for ids', { nudgeId: { $ne: null }, asked: [{}] }, 'kan vi ikke ta imot fra deg'],
    [
      'more than a card asks',
      { ...asked, asked: ['a', 'b', 'c', 'd', 'e', 'f'] },
      'kan vi ikke ta imot fra deg',
    ],
    ['a level that is none', { ...asked, level0: '9' }, 'Ett av svarene kan vi ikke ta imot'],
    ['a list for a level', { ...asked, level0: ['1'] }, 'Ett av svarene kan vi ikke ta imot'],
    [
      'a use that is none',
      { ...asked, level0: '1', inUse0: 'sometimes' },
      'Ett av svarene kan vi ikke ta imot',
    ],
    [
      'a day that is none',
      { ...asked, level0: '1', issuedOn0: '2026-02-30' },
      'Ett av svarene kan vi ikke ta imot',
    ],
  ])('with %s is refused in words, and nothing is asked of the product', async (_, data, words) => {
    const { press, calls } = setUp();
    expect(await press('checkIn.answer', data)).toContain(words);
    expect(calls).toEqual([]);
  });

  it.each([
    ['notYours', 'kan vi ikke ta imot fra deg'],
    ['over', 'Runden er avsluttet'],
    ['nothing', 'Du har ikke svart på noe ennå'],
    ['invalid', 'Ett av svarene kan vi ikke ta imot'],
  ] as const)('that comes out as %s is told in words', async (kind, words) => {
    const { press } = setUp({ answerCheckInCard: async () => ({ kind }) });
    expect(await press('checkIn.answer', asked)).toContain(words);
  });

  it('answered before shows where the answer stands', async () => {
    const { press } = setUp({
      answerCheckInCard: async () => ({ kind: 'repeated', round: buildRound('r'), left: 0 }),
    });
    expect(await press('checkIn.answer', asked)).toContain('Dette har du svart på');
  });
});

describe('a renewed certificate', () => {
  const renewed = { kind: 'saved', competence: buildCompetence('cpr'), until: day('2028-01-02') } as const;

  it('is registered with its dates', async () => {
    const { press } = setUp({
      answerCertificateCard: async (_, { issuedOn, expiresOn }) => ({
        ...renewed,
        until: expiresOn ?? issuedOn,
      }),
    });
    const data = { nudgeId: 'n', issuedOn: '2026-11-24', expiresOn: '' };
    expect(await press('certificate.renew', data)).toContain('24. november 2026');
  });

  it.each<[string, unknown, string]>([
    ['no card', {}, 'kan vi ikke ta imot fra deg'],
    ['no date', { nudgeId: 'n', issuedOn: '' }, 'Skriv datoen det ble fornyet'],
    ['a date that is none', { nudgeId: 'n', issuedOn: '24.11.2026' }, 'Datoene kan vi ikke ta imot'],
    [
      'a last day that is none',
      { nudgeId: 'n', issuedOn: '2026-11-24', expiresOn: 'x' },
      'Datoene kan vi ikke ta imot',
    ],
  ])('with %s is refused in words', async (_, data, words) => {
    const { press, calls } = setUp();
    expect(await press('certificate.renew', data)).toContain(words);
    expect(calls).toEqual([]);
  });

  it.each([
    ['notYours', 'kan vi ikke ta imot fra deg'],
    ['notLonger', 'varer beviset ikke lenger'],
    ['expiresOnMissing', 'hvor lenge beviset er gyldig'],
    ['invalid', 'Datoene kan vi ikke ta imot'],
    ['gone', 'ikke lenger i bruk'],
  ] as const)('that comes out as %s is told in words', async (kind, words) => {
    const { press } = setUp({ answerCertificateCard: async () => ({ kind }) });
    expect(await press('certificate.renew', { nudgeId: 'n', issuedOn: '2026-11-24' })).toContain(words);
  });
});

describe('a choice about messages', () => {
  it('is one’s own, whatever the card says of others', async () => {
    const { press, calls } = setUp();
    expect(await press('nudges.pause', { days: 28, personId: 'leader' })).toContain(
      'til og med søndag 20. desember',
    );
    expect(await press('nudges.stop', { kind: 'checkIn', personId: 'leader' })).toContain(
      'ikke flere kompetansesjekker',
    );
    await press('nudges.resume', { what: 'pause', personId: 'leader' });
    expect(await press('nudges.language', { language: 'nn' })).toContain('nynorsk');
    expect(calls).toEqual([
      ['pauseNudges', 'kari', 28],
      ['stopNudges', 'kari', 'checkIn'],
      ['resumeNudges', 'kari', 'pause'],
      ['viewNudgeStatus', 'kari'],
      ['chooseLanguage', 'kari', 'nn'],
    ]);
  });

  it('can be made about every kind there is', async () => {
    const { press, calls } = setUp();
    for (const kind of nudgeKinds) expect(await press('nudges.stop', { kind })).not.toContain('{{');
    expect(calls).toHaveLength(nudgeKinds.length);
  });

  it.each<[string, unknown, string]>([
    ['nudges.pause', { days: '28; drop' }, 'Den lengste er 90 dager'],
    ['nudges.pause', undefined, 'Den lengste er 90 dager'],
    ['nudges.stop', { kind: '__proto__' }, 'Det valget kjenner vi ikke'],
    ['nudges.stop', { kind: ['checkIn'] }, 'Det valget kjenner vi ikke'],
    ['nudges.resume', { what: 'everything' }, 'Det valget kjenner vi ikke'],
    ['nudges.language', { language: 'se' }, 'Det valget kjenner vi ikke'],
  ])('that nobody offered, %s %j, is refused in words', async (verb, data, words) => {
    const { press, calls } = setUp();
    expect(await press(verb, data)).toContain(words);
    expect(calls).toEqual([]);
  });

  it('of hours is one’s own; without any it goes back to those of the municipality', async () => {
    const { press, calls } = setUp();
    const data = { fromHour: '9', untilHour: '15', personId: 'leader' };
    expect(await press('nudges.hours', data)).toContain('Lagret.');
    await press('nudges.commonHours', data);
    expect((calls as string[][]).filter(([name]) => name === 'chooseHours')).toEqual([
      ['chooseHours', 'kari', { fromHour: 9, untilHour: 15 }],
      ['chooseHours', 'kari', undefined],
    ]);
  });

  it.each<[unknown]>([[undefined], [{ fromHour: '9' }], [{ fromHour: ['9'], untilHour: '15' }]])(
    'of hours that are none, %j, is refused in words',
    async (data) => {
      const { press, calls } = setUp();
      expect(await press('nudges.hours', data)).toContain('Timene kan vi ikke ta imot');
      expect(calls).toEqual([]);
    },
  );

  it('for longer than there is, is told how long there is', async () => {
    const { press } = setUp({ pauseNudges: async () => ({ kind: 'tooLong' }) });
    expect(await press('nudges.pause', { days: 4_000 })).toContain('Den lengste er 90 dager');
  });
});
