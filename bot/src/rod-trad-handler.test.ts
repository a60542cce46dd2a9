import { asId } from '@rod-trad/shared/domain/ids';
import type { Conversation } from '@rod-trad/shared/stores/conversations';
import { buildFollowUp, buildMeasure, buildPerson } from '@rod-trad/shared/testing/build';
import type { CardAnswer, CardAnswerOutcome } from '@rod-trad/shared/use-cases/answer-follow-up-card';
import { type Activity, TestAdapter } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import type { BotUseCases } from './bot-use-cases.ts';
import { RodTradHandler } from './rod-trad-handler.ts';
import { fakeUseCases } from './testing/fake-use-cases.ts';
import { verbTable } from './verbs/verb-table.ts';

const saved: CardAnswerOutcome = {
  kind: 'saved',
  measure: buildMeasure('m'),
  followUp: buildFollowUp('m', '2026-11-23T09:00:00.000Z', { status: 'delayed' }),
};

function setUp(
  outcome: CardAnswerOutcome = saved,
  over: Partial<BotUseCases> = {},
  channel = async () => {},
) {
  const answers: (CardAnswer & { by: string })[] = [];
  const reached: string[] = [];
  const replaced: Partial<Activity>[] = [];
  const conversations = new Map<string, Conversation>();
  let clock = '2026-11-23T09:00:00Z';
  let written = 0;
  const { useCases, calls } = fakeUseCases({
    answerFollowUpCard: async (actor, answer) => {
      answers.push({ ...answer, by: actor.personId });
      return outcome;
    },
    person: (id) =>
      id === 'leader' ? buildPerson('leader', { name: 'Áile Utsi', language: 'nn' }) : undefined,
    reachable: async (id) => void reached.push(id),
    ...over,
  });
  const links = { home: 'https://tab.example', measure: (id: string) => `https://tab.example/${id}` };
  const handler = new RodTradHandler({
    settings: {
      tenantId: 'town',
      teamsAppId: 'app',
      tabUrl: 'https://tab.example',
      serviceUrl: 'https://service.example',
    },
    conversations: {
      of: async (id) => conversations.get(id),
      save: async (conversation) => {
        written += 1;
        conversations.set(conversation.personId, conversation);
      },
      deactivate: async (id) => {
        const known = conversations.get(id);
        if (known !== undefined) conversations.set(id, { ...known, active: false });
      },
    },
    useCases,
    verbs: verbTable(useCases, links),
    links,
    replaceCard: (_, message) => {
      replaced.push(message);
      return channel();
    },
    now: () => new Date(clock),
  });
  const adapter = new TestAdapter((context) => handler.run(context));
  const receive = async (activity: Partial<Activity>, who = 'leader', where = 'personal') => {
    await adapter.processActivity({
      channelId: 'msteams',
      from: { id: `29:${who}`, name: who, aadObjectId: who },
      ...activity,
      conversation: {
        id: `chat-${who}`,
        tenantId: 'town',
        conversationType: where,
        isGroup: false,
        name: '',
      },
    } as Activity);
    const out = adapter.activeQueue.splice(0);
    return JSON.stringify(out.map((a) => a.attachments?.[0]?.content ?? a.value ?? a.text));
  };
  const turnTo = (instant: string) => {
    clock = instant;
  };
  return { receive, answers, reached, replaced, conversations, calls, turnTo, written: () => written };
}

const press = (data: unknown) => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  value: { action: { type: 'Action.Execute', verb: 'measureFollowUp.answer', data }, trigger: 'manual' },
});
const given = { nudgeId: 'n', measureId: 'm', status: 'delayed', note: ' Venter ', newDueOn: '2027-02-01' };

describe('a message to the bot', () => {
  it.each([
    ['Hei!', 'Hei, Áile!'],
    ['hjelp', 'Dette kan eg hjelpe med'],
    ['Min plan', 'Fagdag'],
    ['mitt team', 'Du står ikkje som leiar'],
    ['Hva er lønna mi?', 'Det skjøna eg ikkje'],
    ['', 'Det skjøna eg ikkje'],
  ])('«%s» is answered in the person’s language, with a way on', async (text, expected) => {
    const answer = await setUp().receive({ type: 'message', text });
    expect(answer).toContain(expected);
    expect(answer).toContain('https://tab.example');
  });

  it('is written down as a sign of life once a day, and at once from somebody who has moved', async () => {
    const { receive, conversations, written, turnTo } = setUp();
    const hello = { type: 'message', text: 'hei', serviceUrl: 'https://emea.example' };
    await receive(hello);
    await receive(hello);
    expect(written()).toBe(1);
    await receive({ ...hello, serviceUrl: 'https://amer.example' });
    await receive({ ...hello, serviceUrl: 'https://amer.example', locale: 'en-US' });
    expect(written()).toBe(3);
    expect(conversations.get('leader')).toMatchObject({
      language: 'en',
      reference: { serviceUrl: 'https://amer.example' },
    });
    turnTo('2026-11-24T07:00:00Z');
    await receive({ ...hello, serviceUrl: 'https://amer.example', locale: 'en-US' });
    expect(written()).toBe(4);
  });

  it('from a stranger gets help, and nothing is kept', async () => {
    const { receive, conversations } = setUp();
    expect(await receive({ type: 'message', text: 'hei', locale: 'en-US' }, 'stranger')).toContain(
      'I cannot find you',
    );
    expect(conversations.size).toBe(0);
  });

  it('makes the person reachable, and tells it once', async () => {
    const { receive, reached, conversations } = setUp();
    await receive({ type: 'message', text: 'hei' });
    await receive({ type: 'message', text: 'hei' });
    expect(reached).toEqual(['leader']);
    expect(conversations.get(asId('leader'))).toMatchObject({ active: true, conversationId: 'chat-leader' });
  });

  it('is welcomed on installation, and silent after removal', async () => {
    const { receive, conversations } = setUp();
    expect(await receive({ type: 'installationUpdate', action: 'add' })).toContain('Eg er Rød tråd');
    await receive({ type: 'installationUpdate', action: 'remove' });
    expect(conversations.get('leader')?.active).toBe(false);
  });
});

describe('a pressed button', () => {
  it('calls the use case as the person the channel vouches for, with what was chosen', async () => {
    const { receive, answers } = setUp();
    expect(await receive(press({ ...given, by: 'somebody else' }))).toContain('Svaret ditt er lagra');
    expect(answers).toEqual([
      {
        by: 'leader',
        nudgeId: 'n',
        measureId: 'm',
        status: 'delayed',
        note: 'Venter',
        newDueOn: '2027-02-01',
      },
    ]);
  });

  it('is answered at once, and changes the message for the person’s other devices as well', async () => {
    let letGo = () => {};
    const { receive, replaced } = setUp(
      saved,
      {},
      () =>
        new Promise((resolve) => {
          letGo = resolve;
        }),
    );
    expect(await receive({ ...press(given), replyToId: 'message' })).toContain('Svaret ditt er lagra');
    letGo();
    expect(replaced).toMatchObject([{ id: 'message' }]);
    expect(JSON.stringify(replaced)).toContain('Svaret ditt er lagra');
  });

  it('works from a client without universal actions', async () => {
    const { receive, answers } = setUp();
    const value = { ...given, newDueOn: '', verb: 'measureFollowUp.answer' };
    expect(await receive({ type: 'message', value })).toContain('Svaret ditt er lagra');
    expect(answers).toHaveLength(1);
    expect(answers[0]?.newDueOn).toBeUndefined();
  });

  it.each([
    [{ ...given, status: 'perfect' }, 'Vel ein status'],
    [{ ...given, newDueOn: '31.02.2027' }, 'Vi kan ikkje lese datoen'],
    [{ ...given, note: 'x'.repeat(2001) }, 'for lang'],
    [{ ...given, nudgeId: { $ne: null } }, 'kan vi ikkje ta imot'],
    [undefined, 'kan vi ikkje ta imot'],
  ])('with wrong data is refused in words', async (data, expected) => {
    const { receive, answers } = setUp();
    expect(await receive(press(data))).toContain(expected);
    expect(answers).toHaveLength(0);
  });

  it('that is somebody else’s, or about something gone, is refused in words', async () => {
    expect(await setUp({ kind: 'notYours' }).receive(press(given))).toContain('kan vi ikkje ta imot');
    expect(await setUp({ kind: 'gone' }).receive(press(given))).toContain('finst ikkje lenger');
    expect(await setUp({ kind: 'planClosed' }).receive(press(given))).toContain('Planen er evaluert');
  });

  it('by a stranger, or with a verb nobody knows, changes nothing', async () => {
    const { receive, answers } = setUp();
    expect(await receive(press(given), 'stranger')).toContain('finner deg ikke');
    const unknown = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'drop', data: {} } },
    };
    expect(await receive(unknown)).toContain('eldre utgåve');
    expect(answers).toHaveLength(0);
  });
});

describe('a command', () => {
  it('shows one’s own choices with the way to take them back', async () => {
    const answer = await setUp().receive({ type: 'message', text: 'status' });
    expect(answer).toContain('Pause til og med tysdag 1. desember 2026.');
    expect(answer).toContain('Kompetansesjekkar: du har stoppa slike meldingar.');
    expect(answer).toContain('Få att kompetansesjekkar');
  });

  it('asks how long, and in which language', async () => {
    expect(await setUp().receive({ type: 'message', text: 'pause' })).toContain('Pause i 28 dagar');
    const { receive, calls } = setUp();
    expect(await receive({ type: 'message', text: 'Språk' })).toContain('nudges.language');
    expect(await receive({ type: 'message', text: 'språk engelsk' })).toContain(
      'From now on I write English',
    );
    expect(calls).toEqual([['chooseLanguage', 'leader', 'en']]);
  });

  it('speaks the language that was asked for', async () => {
    const { receive } = setUp(saved, { chosenLanguage: async () => 'en' });
    expect(await receive({ type: 'message', text: 'min plan' })).toContain('Your plan');
  });

  it.each(['groupChat', 'channel'])(
    'in a %s is answered by numbers, and never about a person',
    async (where) => {
      const { receive, calls } = setUp();
      const status = await receive({ type: 'message', text: '<at>Rød tråd</at> status' }, 'leader', where);
      expect(status).toContain('12 tiltak i gang');
      for (const text of ['min plan', 'mitt team', 'pause', 'hei']) {
        const answer = await receive({ type: 'message', text }, 'leader', where);
        expect(answer).toContain('Her ser andre');
        expect(answer).not.toMatch(/Áile|Fagdag/);
      }
      expect(await receive({ type: 'message', text: 'status' }, 'stranger', where)).toContain(
        'Her ser andre',
      );
      expect(calls).toEqual([['countPlan', 'leader']]);
    },
  );
});
