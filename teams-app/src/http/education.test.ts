import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Who } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

const key = (n: number) => `0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5${n}`;

let open: TestApp;
beforeAll(async () => {
  open = await openTestApp();
});
afterAll(() => open.app.close());

const ask = async (who: Who, url: string, payload?: object) =>
  open.app.inject({
    url,
    method: payload === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${await tokenOf(who)}`, 'accept-language': 'nb' },
    ...(payload && { payload }),
  });
const ruling = {
  ...{ decision: 'granted', decidedOn: '2026-11-20', decidedAs: 'Avdelingsleder', pay: 'paid' },
  ...{ necessary: true, expensesCovered: true, substituteHours: 40, compensation: '' },
};

describe('education leave over HTTP', () => {
  it('tells its history in words', async () => {
    const decided = await ask('leader', '/api/education/applied/decide', {
      ...{ key: key(1), etag: '"1"', ruling },
    });
    expect(decided.json()).toMatchObject({ outcome: 'saved', leave: { decision: 'granted', pay: 'paid' } });
    const { history } = (await ask('employee', '/api/education/applied')).json();
    expect(history[0].fields).toEqual(
      expect.arrayContaining([
        { field: 'decision', from: 'Søkt', to: 'Innvilget' },
        { field: 'decidedOn', from: 'Tomt', to: 'fredag 20. november 2026' },
        { field: 'decidedBy', from: 'Tomt', to: 'Liv Leirvåg' },
        { field: 'necessary', from: 'Nei', to: 'Ja' },
      ]),
    );
  });

  it('gives back what stands, in full, when somebody else was quicker', async () => {
    const late = await ask('hrAdviser', '/api/education/applied/decide', {
      ...{ key: key(2), etag: '"1"', ruling: { ...ruling, pay: 'partly' } },
    });
    expect(late.statusCode).toBe(409);
    expect(late.json().error.current).toMatchObject({
      etag: '"2"',
      pay: 'paid',
      decidedAs: 'Avdelingsleder',
    });
  });

  it('says that there is a pay case and how far it has come, and to the person no more', async () => {
    const caseOf = async (who: Who) => (await ask(who, '/api/education/completed')).json().payCase;
    expect(await caseOf('employee')).toEqual({
      ...{ id: 'pay-completed', standing: 'toConsider', openedOn: '2026-11-01', pending: false },
    });
    expect(await caseOf('leader')).toMatchObject({ handling: { next: ['raised', 'closed'] } });
  });

  it('has no room for a figure', async () => {
    const step = { to: 'closed', on: '2026-11-20', outcome: 'notRelevant', codeConsidered: false };
    const version = { key: key(3), etag: '"1"' };
    const url = '/api/pay-cases/pay-completed/move';
    const withField = await ask('leader', url, { ...version, ...step, kroner: 12_000 });
    expect(withField.statusCode).toBe(400);
    const inWords = await ask('leader', url, { ...version, ...step, reason: 'Får 12 000 fra før' });
    expect(inWords.json().error.faults).toMatchObject([
      { field: 'reason', words: expect.stringContaining('lønnstall') },
    ]);
  });

  it('is not found by its id in the history of plans either', async () => {
    for (const who of ['otherEmployee', 'unionRep', 'leader'] as const) {
      const answer = await ask(who, '/api/plan-history/applied');
      expect(answer.statusCode).toBe(403);
      expect(answer.body).not.toContain('palliasjon');
    }
  });
});
