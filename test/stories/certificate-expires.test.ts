import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { asId } from '@rod-trad/shared/domain/ids';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import {
  both,
  buildArea,
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildRequirement,
  buildUnit,
} from '@rod-trad/shared/testing/build';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { testContext } from '@rod-trad/shared/testing/use-case-context';
import { claimsOf, openTestApp, sign, type TestApp } from '@rod-trad/teams-app/http/testing/test-app';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A clock the story turns: the product behind it is the real one, without its lists. */
const clock = { now: new Date('2026-11-23T09:00:00Z') };
const turnTo = (day: string) => {
  clock.now = new Date(`${day}T09:00:00Z`);
};
const people = {
  leader: '00000000-0000-4000-8000-000000000001',
  nurse: '00000000-0000-4000-8000-000000000002',
  colleague: '00000000-0000-4000-8000-000000000003',
} as const;

let open: TestApp;
beforeAll(async () => {
  const certificate = { by: 'agreed', level: 1, issuer: 'Fjordvik brann og redning' } as const;
  const records = fixedRecords(
    Object.values(people).map((id) => buildPerson(id, { name: `Person ${id}` })),
    {
      units: [buildUnit('ward', { name: 'Avdeling Sol', leaderId: asId(people.leader) })],
      employments: Object.values(people).map((id) =>
        buildEmployment(id, 'ward', id === people.leader ? { positionGroupId: asId('leader') } : {}),
      ),
      areas: [buildArea('area')],
      competences: [
        buildCompetence('cpr', {
          kind: 'certificate',
          validMonths: 12,
          name: both('Hjerte- og lungeredning'),
        }),
      ],
      requirements: [
        buildRequirement('cpr', { level: 1, positionGroupId: asId('nurse'), critical: true }),
        // There must be two on each shift who can.
        buildRequirement('cpr', {
          id: asId('two'),
          level: 1,
          unitId: asId('ward'),
          rule: { atLeast: 2 },
        }),
      ],
      assessments: [
        buildAssessment(people.nurse, 'cpr', {
          ...certificate,
          on: isoDate('2026-01-10'),
          issuedOn: isoDate('2025-12-20'),
        }),
        buildAssessment(people.colleague, 'cpr', { ...certificate, on: isoDate('2026-09-01') }),
      ],
    },
    clock.now,
  );
  open = await openTestApp({ context: { ...testContext(records, clock.now), now: () => clock.now } });
});
afterAll(() => open.app.close());

async function call(id: string, url: string, payload?: object) {
  const seconds = Math.floor(clock.now.getTime() / 1000);
  const token = await sign({ ...claimsOf({ id }), iat: seconds, nbf: seconds, exp: seconds + 600 });
  const answer = await open.app.inject({
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(payload === undefined ? { method: 'GET' } : { method: 'POST', payload }),
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}
const ward = async () => {
  const view: GapView = await call(people.leader, '/api/units/ward/gap');
  if (view.people.kind !== 'shown') throw new Error(view.people.kind);
  const nurse = view.people.rows.find(({ person }) => person.id === people.nurse);
  return { nurse: nurse?.cells[0]?.state, until: nurse?.cells[0]?.expiresOn, total: view.totals[0] };
};
const own = async () => {
  const { rows } = await call(people.nurse, '/api/me/competence');
  return { state: rows[0].cell.state, paper: rows[0].paper };
};

describe('a nurse’s certificate expires and the ward shows a shortage', () => {
  it('in November all is well, and she is told in time', async () => {
    expect(await ward()).toMatchObject({
      nurse: 'met',
      // No last day is written on it: it is valid for twelve months.
      until: '2026-12-20',
      total: { met: 2, gap: 0, coverage: 1, collective: { needed: 2, holders: 2, shortage: 0 } },
    });
    expect(await own()).toMatchObject({
      state: 'met',
      paper: { state: 'expiresSoon', until: '2026-12-20', issuer: 'Fjordvik brann og redning' },
    });
  });

  it('on its last day it still counts', async () => {
    turnTo('2026-12-20');
    expect(await ward()).toMatchObject({ nurse: 'met', total: { collective: { shortage: 0 } } });
  });

  it('the day after it does not: a gap, not an unknown, and one short in the ward', async () => {
    turnTo('2026-12-21');
    expect(await ward()).toMatchObject({
      nurse: 'gap',
      total: {
        met: 1,
        gap: 1,
        unknown: 0,
        coverage: 0.5,
        collective: { needed: 2, holders: 1, shortage: 1 },
      },
    });
    expect(await own()).toMatchObject({ state: 'gap', paper: { state: 'expired', until: '2026-12-20' } });
  });

  it('the advice is to renew it, not to recruit, and to mind that one holder is left', async () => {
    const { advice, trend } = await call(people.leader, '/api/units/ward/gap/cpr');
    expect(advice.coverage).toMatchObject({
      shortage: 1,
      gap: { rows: [{ person: { id: people.nurse } }] },
      develop: { rows: [{ person: { id: people.nurse }, why: ['runOut'], held: 0 }] },
      recruit: { atLeast: 0, atMost: 1 },
      vulnerability: { holders: 1, soloHolder: true },
    });
    expect(trend.points.slice(-2)).toEqual([
      { on: '2026-10-01', required: 2, met: 2, gap: 0, unknown: 0 },
      { on: '2026-12-21', required: 2, met: 1, gap: 1, unknown: 0 },
    ]);
  });

  it('she renews it and registers the new one: the ward is covered again, and the old paper is history', async () => {
    turnTo('2027-01-08');
    await call(people.nurse, `/api/people/${people.nurse}/assessments`, {
      key: '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f',
      competenceId: 'cpr',
      level: 1,
      issuer: 'Fjordvik Røde Kors',
      issuedOn: '2027-01-07',
    });
    expect(await ward()).toMatchObject({
      nurse: 'met',
      total: { met: 2, gap: 0, collective: { holders: 2, shortage: 0 } },
    });
    expect(await own()).toMatchObject({
      state: 'met',
      paper: { state: 'valid', until: '2028-01-07', issuer: 'Fjordvik Røde Kors' },
    });
    const { rows } = await call(people.nurse, '/api/me/competence');
    expect(rows[0].growth.map(({ on, level }: { on: string; level: number }) => [on, level])).toEqual([
      ['2026-01-10', 1],
      ['2026-12-21', 0],
      ['2027-01-08', 1],
    ]);
  });

  it('the leader says that she has seen it, and it is agreed for as long as the paper lasts', async () => {
    const { rows } = await call(people.leader, `/api/people/${people.nurse}/competence`);
    await call(people.leader, `/api/people/${people.nurse}/agreements`, {
      key: '1b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f',
      assessmentId: rows[0].open,
    });
    expect(await own()).toMatchObject({ state: 'met', paper: { until: '2028-01-07' } });
  });
});
