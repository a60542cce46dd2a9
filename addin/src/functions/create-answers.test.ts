import type { FunctionAnswer, FunctionQuestion } from '@rod-trad/shared/contracts/function-views';
import { describe, expect, it } from 'vitest';
import { createAnswers } from './create-answers.ts';

/** A service that answers each question with its place among all that have been asked. */
function start(over: { readonly fail?: () => boolean } = {}) {
  const calls: (readonly FunctionQuestion[])[] = [];
  const due: (() => void)[] = [];
  let told = 0;
  const answers = createAnswers({
    send: async (questions) => {
      calls.push(questions);
      if (over.fail?.() === true) throw new Error('Away');
      return questions.map((): FunctionAnswer => ({ kind: 'number', value: told++ }));
    },
    soon: (callback) => void due.push(callback),
  });
  const pass = () => {
    for (const callback of due.splice(0)) callback();
  };
  return { answers, calls, pass, due };
}
const gap = (unit: string): FunctionQuestion => ({ ask: 'gap', unit, competence: 'c', year: 2028 });

describe('questions of one recalculation', () => {
  it('go in one call, and each is asked once', async () => {
    const { answers, calls, pass } = start();
    const asked = ['a', 'b', 'a', 'c'].map((unit) => answers.ask(gap(unit)));
    expect(calls).toEqual([]);
    pass();
    expect((await Promise.all(asked)).map((one) => one.kind === 'number' && one.value)).toEqual([0, 1, 0, 2]);
    expect(calls).toEqual([[gap('a'), gap('b'), gap('c')]]);
  });

  it('go in as many calls as they need, one after the other', async () => {
    const { answers, calls, pass } = start();
    const asked = Array.from({ length: 1_100 }, (_, n) => answers.ask(gap(`u${n}`)));
    pass();
    await Promise.all(asked);
    expect(calls.map((questions) => questions.length)).toEqual([500, 500, 100]);
  });

  it('that come while others are under way go in the next call', async () => {
    const { answers, calls, pass } = start();
    const first = answers.ask(gap('a'));
    pass();
    const second = answers.ask(gap('b'));
    pass();
    await Promise.all([first, second]);
    expect(calls).toHaveLength(2);
  });
});

describe('what has been answered', () => {
  it('is not asked for again until it is forgotten', async () => {
    const { answers, calls, pass, due } = start();
    const first = answers.ask(gap('a'));
    pass();
    await first;
    expect(await answers.ask(gap('a'))).toEqual({ kind: 'number', value: 0 });
    expect([calls.length, due.length]).toEqual([1, 0]);
    expect(answers.forget()).toBe(true);
    expect(answers.forget()).toBe(false);
    const again = answers.ask(gap('a'));
    pass();
    expect(await again).toEqual({ kind: 'number', value: 1 });
  });

  it('is not remembered when it was under way as everything was forgotten', async () => {
    const { answers, calls, pass } = start();
    const old = answers.ask(gap('a'));
    answers.forget();
    const fresh = answers.ask(gap('a'));
    pass();
    expect(await Promise.all([old, fresh])).toEqual([
      { kind: 'number', value: 0 },
      { kind: 'number', value: 1 },
    ]);
    expect(calls.flat()).toHaveLength(2);
    expect(await answers.ask(gap('a'))).toEqual({ kind: 'number', value: 1 });
  });

  it('is not a failure: that is tried again', async () => {
    let isAway = true;
    const { answers, pass } = start({ fail: () => isAway });
    const first = answers.ask(gap('a'));
    pass();
    await expect(first).rejects.toThrow('Away');
    isAway = false;
    const second = answers.ask(gap('a'));
    pass();
    expect(await second).toEqual({ kind: 'number', value: 0 });
  });
});
