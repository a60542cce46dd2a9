import type { GapAdviceView, GapCoverage } from '@rod-trad/shared/contracts/gap-advice-views';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.close());

const palliation = 'competence-palliation';
const guidance = 'competence-guidance';
const advise = (who: string, competenceId: string, unitId: string = world.people.unit) =>
  world.as(who)('gapAdvice', { params: { unitId, competenceId }, query: {} });
const coverageOf = ({ advice }: GapAdviceView): GapCoverage => {
  if (advice.kind !== 'shown') throw new Error(advice.kind);
  return advice.coverage;
};
const idsOf = (list: GapCoverage['develop'] | GapCoverage['mobilise']['here'] | GapCoverage['gap']) =>
  list.kind === 'shown' ? list.rows.map(({ person }) => person.id) : [];
const say = (who: string, body: { competenceId: string; level: number; inUse: 'no' }) =>
  world.as(who)('assess', { params: { personId: who }, body: { key: crypto.randomUUID(), ...body } });

describe('a leader looks for somebody to lead guidance', () => {
  let column: number;

  it('sees in the map that the ward is short, and which years there are to look ahead to', async () => {
    const { table, years } = await world.as(world.people.leader)('gapMap', {
      params: { unitId: world.people.unit },
      query: {},
    });
    if (table.kind !== 'shown') throw new Error(table.kind);
    column = table.competences.findIndex(({ id }) => id === guidance);
    const [ward] = table.rows;
    expect(ward?.unit.id).toBe(world.people.unit);
    const short = ward?.collective?.find((need) => need.column === column);
    expect(short?.shortage).toBeGreaterThan(0);
    expect(years).toHaveLength(11);
  });

  it('finds in the map of three years ahead what will be asked then', async () => {
    const year = new Date().getFullYear() + 3;
    const { table, on } = await world.as(world.people.leader)('gapMap', {
      params: { unitId: world.people.unit },
      query: { year },
    });
    expect(on).toBe(`${year}-12-31`);
    if (table.kind !== 'shown') throw new Error(table.kind);
    const place = table.competences.findIndex(({ id }) => id === palliation);
    const now = coverageOf(await advise(world.people.leader, palliation));
    const i = table.rows[0]?.at.indexOf(place) ?? -1;
    expect(table.rows[0]?.gap[i]).toBeGreaterThan(idsOf(now.gap).length);
  });

  it('an employee says that she can, and does not get to; the leader agrees, and she is the one to mobilise', async () => {
    const { employee, leader } = world.people;
    const before = coverageOf(await advise(leader, guidance));
    expect(idsOf(before.mobilise.here)).not.toContain(employee);
    await say(employee, { competenceId: guidance, level: 3, inUse: 'no' });
    const { rows } = await world.as(leader)('personCompetence', { params: { personId: employee } });
    await world.as(leader)('agree', {
      params: { personId: employee },
      body: {
        key: crypto.randomUUID(),
        assessmentId: rows.find(({ competence }) => competence.id === guidance)?.open ?? '',
      },
    });
    const after = await until('that she is to be mobilised', async () => {
      const coverage = coverageOf(await advise(leader, guidance));
      return idsOf(coverage.mobilise.here).includes(employee) ? coverage : undefined;
    });
    expect(after.shortage).toBe(before.shortage - 1);
    expect(after.recruit.atMost).toBeLessThan(before.recruit.atMost);
    expect(after.recruit.atLeast).toBeLessThanOrEqual(before.recruit.atLeast);
    expect(after.vulnerability.holders).toBe(before.vulnerability.holders + 1);
    if (after.mobilise.here.kind !== 'shown') throw new Error('too many');
    const row = after.mobilise.here.rows.find(({ person }) => person.id === employee);
    expect(row).toMatchObject({ inUse: 'no', held: 3 });
    expect(row?.unused).toBeGreaterThanOrEqual(1);
  });

  it('is told nobody’s name elsewhere in the sector, and HR is', async () => {
    const { leader, hrAdviser } = world.people;
    const ofLeader = coverageOf(await advise(leader, palliation)).mobilise.sector;
    expect(ofLeader?.named).toEqual({ kind: 'shown', rows: [] });
    expect(ofLeader?.others).toMatchObject({ kind: expect.stringMatching(/range|untold/) });
    const ofHr = coverageOf(await advise(hrAdviser, palliation)).mobilise.sector;
    expect(ofHr?.named.kind === 'shown' && ofHr.named.rows.length).toBeGreaterThan(0);
    expect(ofHr?.others).toBeUndefined();
  });

  it('the employee sees that her leader and HR have looked', async () => {
    const { readers } = await world.as(world.people.employee)('ownReaders');
    const ofUnit = readers.filter(({ what }) => what === 'unit');
    expect(ofUnit.map(({ leader }) => leader)).toEqual(expect.arrayContaining([true, false]));
  });
});

describe('a union representative’s map and advice', () => {
  it('hold no person, and no word of what to do with anybody', async () => {
    const { unionRep, unit } = world.people;
    const directory = world.tenant.context.directory.list().filter(({ id }) => id !== unionRep);
    const { units } = await world.as(unionRep)('home');
    const top = units.find(({ level }) => level === 'municipality')?.id as string;
    const paths = [unit, top].flatMap((id) => [
      `/api/units/${id}/gap-map`,
      `/api/units/${id}/gap/${guidance}`,
      `/api/units/${id}/gap/${palliation}`,
    ]);
    for (const path of paths) {
      const { status, text } = await world.call(unionRep, path);
      expect(status, path).toBe(200);
      for (const { id, displayName } of directory) {
        expect(text.includes(id) || text.includes(displayName), path).toBe(false);
      }
    }
    const { advice, trend, total } = await advise(unionRep, palliation);
    expect({ advice, trend }).toEqual({ advice: { kind: 'notAllowed' }, trend: { kind: 'thisMonthOnly' } });
    if (total.kind === 'shown') expect(Object.keys(total)).not.toContain('collective');
  });
});
