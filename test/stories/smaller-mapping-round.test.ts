import type { RoundDetailView, RoundPlanView, RoundsView } from '@rod-trad/shared/contracts/rounds-views';
import { asId } from '@rod-trad/shared/domain/ids';
import {
  both,
  buildArea,
  buildCompetence,
  buildEmployment,
  buildMeasure,
  buildPerson,
  buildPlan,
  buildRequirement,
  buildUnit,
} from '@rod-trad/shared/testing/build';
import { type FixedRecords, fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { testContext } from '@rod-trad/shared/testing/use-case-context';
import { claimsOf, openTestApp, sign, type TestApp } from '@rod-trad/teams-app/http/testing/test-app';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const now = new Date('2026-11-23T09:00:00Z');
const oid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hr = oid(1);
const leader = oid(2);
/** Eight in home care, of whom the last has no account; thirty in the schools, twelve on the roads. */
const homeCare = Array.from({ length: 8 }, (_, i) => oid(100 + i));
const others = { school: [200, 30], roads: [300, 12] } as const;
const crew = ([from, n]: readonly [number, number]) => Array.from({ length: n }, (_, i) => oid(from + i));

let open: TestApp;
let records: FixedRecords;
beforeAll(async () => {
  const staff = Object.entries({ homeCare, school: crew(others.school), roads: crew(others.roads) });
  const all = [hr, leader, ...staff.flatMap(([, ids]) => ids)];
  records = fixedRecords(
    all.filter((id) => id !== homeCare[7]).map((id) => buildPerson(id, { name: `Person ${id}` })),
    {
      units: [
        buildUnit('town', { level: 'municipality', name: 'Fjordvik kommune' }),
        buildUnit('homeCare', { name: 'Hjemmetjenesten', parentId: asId('town'), leaderId: asId(leader) }),
        buildUnit('school', { name: 'Skolene', parentId: asId('town') }),
        buildUnit('roads', { name: 'Vei', parentId: asId('town') }),
      ],
      employments: staff.flatMap(([unit, ids]) => ids.map((id) => buildEmployment(id, unit))),
      areas: [buildArea('area')],
      competences: [
        buildCompetence('palliation', { name: both('Lindrende omsorg') }),
        buildCompetence('wounds', { name: both('Sårbehandling') }),
      ],
      requirements: ['palliation', 'wounds'].map((id) => buildRequirement(id, { unitId: asId('homeCare') })),
      plans: [buildPlan('plan', { subject: { unitId: asId('homeCare') } })],
    },
    now,
  );
  open = await openTestApp({ context: testContext(records, now) });
});
afterAll(() => open.app.close());

async function call(id: string, url: string, payload?: object) {
  const token = await sign(claimsOf({ id }, ...(id === hr ? (['HrAdviser'] as const) : [])));
  const answer = await open.app.inject({
    url,
    headers: { authorization: `Bearer ${token}` },
    ...(payload === undefined ? { method: 'GET' } : { method: 'POST', payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}
const key = '0b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f';
const other = (n: number) => `${n}b5b1a58-6f0c-4a7e-9f0e-0a1b2c3d4e5f`;
const draft = {
  title: 'Hvem kan hva i hjemmetjenesten',
  purpose: '',
  usedFor: 'Opplæringsplanen for 2027.',
  knownAlready: 'Fagansvarlig kjenner noen av dem.',
  unitIds: ['town'],
  positionGroupIds: [],
  competenceIds: ['palliation', 'wounds'],
  onlyMissing: false,
  minutesPerPerson: 3,
  hourlyCost: 450,
  endsOn: '2026-12-14',
};
const purpose = 'Pårørende sier at vi mangler folk som kan lindrende omsorg.';
const smallDraft = { ...draft, purpose, unitIds: ['homeCare'] };
const debt = async () => ((await call(hr, '/api/rounds')).body as RoundsView).debt;
const round = async (who = hr) => (await call(who, `/api/rounds/${key}`)).body as RoundDetailView;
const answer = (who: string, ...competences: string[]) =>
  call(who, '/api/me/check-in', {
    key: crypto.randomUUID(),
    roundId: key,
    answers: competences.map((competenceId) => ({ competenceId, level: 2, inUse: 'yes', wish: 2 })),
  });

describe('HR is about to map the whole municipality for a lack in home care', () => {
  it('is told what it costs, that the problem is local, and that home care alone would do', async () => {
    const { body } = await call(hr, '/api/rounds/plan', draft);
    const plan = body as RoundPlanView;
    expect(plan.price).toMatchObject({ people: 50, hours: 2.5, kroner: 1125 });
    expect(plan.warnings).toEqual([{ kind: 'localProblem' }]);
    expect(plan.smaller).toMatchObject({
      units: [{ id: 'homeCare', name: 'Hjemmetjenesten' }],
      share: 1,
      price: { people: 8, hours: 0.4, kroner: 180 },
    });
    expect(plan.workshop).toMatchObject({ people: 1, minutesPerPerson: 45 });
    expect(plan.withoutAccount).toBe(1);
    expect((await call(hr, '/api/rounds')).body).toMatchObject({ rounds: [] });
  });

  it('cannot open it without saying what for', async () => {
    expect((await call(hr, '/api/rounds', { key, draft: { ...smallDraft, purpose: ' ' } })).status).toBe(200);
    const { etag } = await round();
    const refused = await call(hr, `/api/rounds/${key}/open`, { key: other(1), etag });
    expect(refused.status).toBe(400);
    expect(refused.body.error.faults).toEqual([{ field: 'purpose', words: 'Dette må fylles ut.' }]);
    expect((await call(homeCare[0] ?? '', '/api/me/check-in')).body).toEqual({ rounds: [] });
  });

  it('takes the smaller way, says what for, and opens it', async () => {
    const { etag } = await round();
    const changes = { id: key, etag };
    const saved = await call(hr, '/api/rounds', { key: other(2), draft: smallDraft, changes });
    const opened = await call(hr, `/api/rounds/${key}/open`, { key: other(3), etag: saved.body.round.etag });
    expect(opened.body).toMatchObject({
      outcome: 'saved',
      round: { stage: 'open', progress: { kind: 'shown', asked: 8, notBegun: 8 } },
    });
  });

  it('an employee reads what it is for before anything else, and answers some of it', async () => {
    const [kari = ''] = homeCare;
    const { body } = await call(kari, '/api/me/check-in');
    expect(body.rounds).toMatchObject([{ purpose, usedFor: draft.usedFor, left: 2 }]);
    expect(body.rounds[0].next[0].levels).toHaveLength(5);
    expect((await answer(kari, 'palliation')).body.checkIn.rounds).toMatchObject([{ left: 1 }]);
    expect((await round()).progress).toMatchObject({ notBegun: 7, begun: 1, done: 0 });
    await answer(kari, 'wounds');
    expect((await round()).progress).toMatchObject({ notBegun: 7, begun: 0, done: 1 });
  });

  it('colleagues answer, and progress counts people, for the leader as for HR; nobody outside is asked', async () => {
    for (const [i, who] of homeCare.slice(1, 6).entries())
      await answer(who, ...(i < 4 ? ['palliation', 'wounds'] : ['palliation']));
    for (const who of [hr, leader]) {
      expect((await round(who)).progress).toEqual({
        kind: 'shown',
        asked: 8,
        notBegun: 2,
        begun: 1,
        done: 5,
      });
    }
    expect((await answer(oid(200), 'palliation')).status).toBe(404);
    expect(JSON.stringify(await round())).not.toContain('Person ');
    expect(await debt()).toEqual({ collected: 11, used: 0, unused: 11 });
  });

  it('the answers are put to use, and the unused ones fall', async () => {
    const target = { competenceId: asId<'Competence'>('palliation'), targetLevel: 3, people: 4 } as const;
    records.put(
      'measures',
      buildMeasure('m', { title: 'Fagdag i lindrende omsorg', competences: [target], years: [2027] }),
    );
    expect(await debt()).toEqual({ collected: 11, used: 6, unused: 5 });
    const { etag } = await round();
    await call(hr, `/api/rounds/${key}/close`, { key: other(8), etag });
    expect(await round()).toMatchObject({
      stage: 'closed',
      usedBy: [{ title: 'Fagdag i lindrende omsorg', answers: 6 }],
      questions: [
        { id: 'palliation', debt: { collected: 6, used: 6, unused: 0 } },
        { id: 'wounds', debt: { collected: 5, used: 0, unused: 5 } },
      ],
    });
    expect((await call(homeCare[6] ?? '', '/api/me/check-in')).body).toEqual({ rounds: [] });
  });
});
