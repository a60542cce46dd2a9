import { describe, expect, it } from 'vitest';
import { asId, type NudgeId } from '../domain/ids.ts';
import { isoDate } from '../domain/iso-date.ts';
import { languages } from '../domain/language.ts';
import { type NudgeState, nudgeReasons } from '../domain/nudge.ts';
import { knownOfPeople, ruleDay } from '../testing/rule-day.ts';
import { createText } from '../text/create-text.ts';
import type { TextKey } from '../text/text-key.ts';
import { explainNudges } from './explain-nudges.ts';
import type { NudgeFacts } from './nudge-rules.ts';
import { previewNudges } from './preview-nudges.ts';
import { isDayOff } from './quiet-times.ts';
import { type Silence, silences } from './ruling.ts';

const kari = asId<'Person'>('kari');
const round = (done: boolean, id = 'r'): NudgeFacts => ({
  kind: 'checkIn',
  personId: kari,
  roundId: asId(id),
  opensOn: isoDate('2026-11-02'),
  endsOn: isoDate('2026-11-30'),
  done,
});
const paper = (until: string): NudgeFacts => ({
  kind: 'certificateExpiring',
  personId: kari,
  holderId: kari,
  competenceId: asId('cpr'),
  until: isoDate(until),
});
const explain = (
  facts: readonly NudgeFacts[],
  over = {},
  dayOff = false,
  states: ReadonlyMap<NudgeId, NudgeState> = new Map(),
) =>
  explainNudges(kari, facts, knownOfPeople(over), ruleDay('2026-11-10'), dayOff, states).map(
    ({ kind, fate, why }) => `${kind} ${fate} ${why}`,
  );

describe('why', () => {
  it('is said of everything that concerns the person, and of nobody else', () => {
    const other = { ...round(false, 'other'), personId: asId<'Person'>('ola') };
    expect(explain([round(false), paper('2027-12-31'), other])).toEqual([
      'checkIn send roundOpen',
      'certificateExpiring silent notYet',
    ]);
    expect(explain([other])).toEqual([]);
  });

  it('follows the person’s own choices and the calendar', () => {
    const paused = { preferencesOf: () => ({ stopped: [], pausedUntil: isoDate('2026-12-01') }) };
    expect(explain([round(false)], paused)).toEqual(['checkIn silent paused']);
    expect(explain([round(false)], {}, true)).toEqual(['checkIn silent dayOff']);
    expect(explain([round(true)])).toEqual(['checkIn silent answered']);
    expect(explain([round(false), round(false, 's')], { given: () => 2 })).toEqual([
      'ownDigest send merged',
      'checkIn merge roundOpen',
      'checkIn merge roundOpen',
    ]);
  });

  it.each<[NudgeState, Silence]>([
    ['planned', 'onItsWay'],
    ['sending', 'onItsWay'],
    ['sent', 'alreadySent'],
    ['answered', 'answered'],
    ['merged', 'inDigest'],
    ['failed', 'notReached'],
    ['blocked', 'notReached'],
    ['cancelled', 'over'],
  ])('does not say that a %s message has been had when it has not', (state, why) => {
    const states = { get: () => state } as unknown as ReadonlyMap<NudgeId, NudgeState>;
    expect(explain([round(false)], { isTold: () => true }, false, states)).toEqual([`checkIn silent ${why}`]);
  });

  it.each(languages)('has a sentence for every reason in %s', (language) => {
    const text = createText(language);
    const keys = [
      ...silences.map((why) => `nudge.silence.${why}`),
      ...Object.entries(nudgeReasons).flatMap(([kind, reasons]) =>
        reasons.map((reason) => `nudge.reason.${kind}.${reason}`),
      ),
      ...Object.keys(nudgeReasons).map((kind) => `nudge.kind.${kind}`),
    ] as TextKey[];
    for (const key of keys) expect(text(key, { date: 'x' }), key).not.toBe(key);
  });
});

describe('the coming four weeks', () => {
  const look = (facts: readonly NudgeFacts[], over = {}) =>
    previewNudges(facts, knownOfPeople(over), ruleDay('2026-11-09'), isDayOff, {
      meet: async () => {},
      breathe: async () => {},
    });

  it('are numbers: what is sent on which day, and to how many', async () => {
    const seen = await look([round(false), paper('2027-02-10'), { ...round(false), personId: asId('ola') }]);
    expect(seen).toMatchObject({
      ...{ messages: 5, people: 2, most: 3 },
      kinds: { checkIn: 4, certificateExpiring: 1 },
    });
    // Asked on the Monday, told of the paper ninety days before on the Thursday, reminded on the Thursday before the round ends.
    expect(seen.days.filter(({ messages }) => messages > 0)).toEqual([
      { day: '2026-11-09', messages: 2, people: 2 },
      { day: '2026-11-12', messages: 1, people: 1 },
      { day: '2026-11-26', messages: 2, people: 2 },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/kari|ola/);
  });

  it('hold nothing for whoever has left, and nothing on a day off', async () => {
    expect((await look([round(false)], { isPresent: () => false })).messages).toBe(0);
    const seen = await look([round(false), paper('2027-02-10')]);
    expect(seen.days).toHaveLength(28);
    expect(seen.days.every(({ day, messages }) => messages === 0 || !isDayOff(day))).toBe(true);
  });
});
