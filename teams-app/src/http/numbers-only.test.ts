import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { people, secretNote } from './testing/fjord-ward.ts';
import { openTestApp, type TestApp, tokenOf } from './testing/test-app.ts';

/** What the union representative and top management get: plans and numbers, never a person. */
describe.each(['unionRep', 'manager'] as const)('the %s', (who) => {
  let open: TestApp;
  beforeAll(async () => {
    open = await openTestApp();
  });
  afterAll(() => open.app.close());
  const read = async (url: string) => {
    const headers = { authorization: `Bearer ${await tokenOf(who)}` };
    return open.app.inject({ url, headers });
  };

  it.each([
    '/api/home',
    '/api/units/top/plan',
    '/api/units/ward/plan',
    '/api/units/ward/gap',
    '/api/units/top/gap',
    '/api/units/top/gap-map',
    '/api/units/top/gap-map?positionGroupId=nurse',
    '/api/units/top/gap-map?year=2030',
    '/api/units/ward/gap/wound-care',
    '/api/units/top/gap/wound-care?positionGroupId=nurse',
    '/api/measures/m1',
    '/api/goals',
    '/api/goals/goal/thread',
    '/api/measures/m1/thread',
    '/api/measures/told',
    '/api/orphans?year=2026',
    '/api/units/ward/yearly-report?year=2026',
    '/api/units/top/yearly-report?year=2026',
    '/api/units/ward/areas',
    '/api/plans?unitId=ward',
    '/api/plans/closed/copy',
    '/api/units/ward/plan-effect',
    '/api/units/top/plan-effect',
    '/api/measures/m1/effect',
    '/api/units/ward/gap/wound-care/ways',
    '/api/units/ward/steps',
    '/api/units/top/steps',
    '/api/units/ward/survey',
    '/api/year?year=2026',
    '/api/consultations',
    '/api/consultations/meeting-of-ward',
    '/api/consultations/meeting-of-town/numbers',
  ])('sees nobody else in %s', async (url) => {
    const response = await read(url);
    expect(response.statusCode).toBe(200);
    for (const [name, person] of Object.entries(people)) {
      if (name === who) continue;
      expect(response.body).not.toContain(person.id);
      expect(response.body).not.toContain(person.name);
    }
    expect(response.body).not.toContain('Navnløs');
    expect(response.body).not.toContain(secretNote);
    expect(response.body).not.toMatch(
      /"(etag|by|owner|deficit|exempt|collective|together|learners)":|"coverage":\{/,
    );
  });

  it('sees how a measure goes, without the words', async () => {
    const { followUps, latestFollowUp } = (await read('/api/measures/m1')).json();
    expect(followUps).toEqual([{ at: '2026-10-01T08:00:00.000Z', status: 'onTrack', note: '' }]);
    expect(latestFollowUp).toEqual(followUps[0]);
  });

  it('sees no history, and changes nothing', async () => {
    expect((await read('/api/measures/m1')).json()).toMatchObject({ history: [], mayChange: false });
    const plan = (await read('/api/units/ward/plan')).json();
    expect(plan.plan.mayChange).toBe(false);
    expect(plan.areas[0].measures.map((row: { mayChange: boolean }) => row.mayChange)).toEqual([
      ...[false, false, false],
    ]);
  });

  it('sees that a measure was evaluated, with neither the words nor how many are in gap', async () => {
    const { evaluations, gaps, mayEvaluate } = (await read('/api/measures/m1')).json();
    expect(evaluations).toEqual([
      {
        ...{ at: '2026-10-02T08:00:00.000Z', moment: 0, criterion: 'Alle har øvd to ganger.' },
        ...{ reached: 'yes', effect: '', decision: 'continue', gaps: [] },
      },
    ]);
    expect({ gaps, mayEvaluate }).toEqual({ gaps: [], mayEvaluate: false });
  });

  it('reads in the yearly report what came of it, but not words that name somebody, nor the gap', async () => {
    const { areas } = (await read('/api/units/ward/yearly-report?year=2026')).json();
    expect(areas[0].effects).toEqual([
      { id: 'm1', title: 'Tiltak m1', reached: 'yes', effect: '' },
      { id: 'told', title: 'Tiltak told', reached: 'yes', effect: 'Alle kan det nå.' },
    ]);
    expect(areas[0]).not.toHaveProperty('gap');
  });

  it('sees numbers for the whole, and no rows', async () => {
    const view = (await read('/api/units/top/gap')).json();
    expect(view).toMatchObject({ sight: 'numbers', threshold: 5, people: { kind: 'notAllowed' } });
    expect(view.totals).toEqual([
      expect.objectContaining({ kind: expect.stringMatching(/shown|hidden/), competenceId: 'wound-care' }),
    ]);
  });
});

describe('the leader', () => {
  it('sees names, notes and the version to answer to', async () => {
    const open = await openTestApp();
    const headers = { authorization: `Bearer ${await tokenOf('leader')}` };
    const measure = (await open.app.inject({ url: '/api/measures/m1', headers })).json();
    expect(measure).toMatchObject({
      owner: people.leader,
      etag: '"1"',
      followUps: [{ note: secretNote, by: people.leader }],
    });
    const gap = (await open.app.inject({ url: '/api/units/ward/gap', headers })).json();
    const names = gap.people.rows.map((row: { person: { name: string } }) => row.person.name);
    expect(names).toContain(people.employee.name);
    expect(names).not.toContain(people.otherEmployee.name);
    expect(open.context.audited.map(({ action, subject }) => [action, subject])).toContainEqual([
      'read:gap:people',
      'ward',
    ]);
    await open.app.close();
  });
});
