import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import type { StepName } from '@rod-trad/shared/domain/year/step';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld } from './story-world.ts';

let world: StoryWorld;
/** A department without a plan, and the one who leads it. */
let unitId: string;
let leaderId: string;
const planId = crypto.randomUUID();
const today = norwegianDay(new Date());
const key = () => crypto.randomUUID();
const hr = () => world.as(world.people.hrAdviser);
const leader = () => world.as(leaderId);
const seen = async () => leader()('steps', { params: { unitId } });
const next = async () => {
  const { next: name, steps } = await seen();
  const step = steps.find((one) => one.name === name);
  return step && `${step.name}: ${step.reason} → ${step.place}`;
};
const stateOf = async (name: StepName) => (await seen()).steps.find((step) => step.name === name)?.state;
const criticalIn = async () => {
  const gap = await leader()('unitGap', { params: { unitId } });
  return { gap, critical: new Set(gap.competences.filter(({ critical }) => critical).map(({ id }) => id)) };
};

beforeAll(async () => {
  world = await startWorld();
  const top = world.rows('units').find(({ UnitLevel }) => UnitLevel === 'municipality');
  const { below } = await hr()('steps', { params: { unitId: String(top?.Key) } });
  const leaders = new Map(world.rows('units').map((row) => [row.Key, row.LeaderOid]));
  const led = [...leaders.values()];
  const found = below.find(({ id, states }) => {
    const who = leaders.get(id);
    const leadsOne = who !== undefined && led.filter((other) => other === who).length === 1;
    return leadsOne && states[2] === 'notBegun' && states[4] !== 'notBegun' && states[6] !== 'done';
  });
  unitId = String(found?.id);
  leaderId = String(leaders.get(unitId));
});
afterAll(() => world?.close());

describe('a unit walks the seven steps and is told what comes next', () => {
  it('first: what of all this is to be reached here', async () => {
    expect(await next()).toBe('ownGoals: onlyInherited → areas');
    const { areas } = await leader()('areas', { params: { unitId } });
    const [wide] = areas;
    if (wide === undefined) throw new Error('No areas');
    const mainGoal = { nb: 'Alle her kan det som trengs', nn: 'Alle her kan det som trengst' };
    await leader()('saveArea', {
      body: {
        ...{ key: key(), unitId, narrows: wide.id, name: wide.names, mainGoal },
        ...{ goalIds: wide.goalIds, order: wide.order },
      },
    });
    expect(await next()).toBe('actionPlan: noPlan → life');
  });

  it('then a plan with measures, with somebody responsible and a way to know a success', async () => {
    const { suggested } = await leader()('plans', { query: { unitId } });
    const year = new Date().getFullYear();
    const body = { title: 'Kompetanseplan', ...suggested, firstYear: year, lastYear: year + 3 };
    await leader()('savePlan', { body: { key: planId, subject: { unitId }, ...body } });
    expect(await next()).toBe('actionPlan: noMeasures → measures');
    await saveMeasure({ successCriteria: '' });
    expect(await next()).toBe('actionPlan: measuresLack → measures');
    const id = String(world.rows('measures').find(({ PlanKey }) => PlanKey === planId)?.Key);
    const measure = await leader()('measure', { params: { measureId: id } });
    await saveMeasure({ successCriteria: 'Alle kan det', changes: { id, etag: measure.etag as string } });
    expect(await next()).toBe('goalPicture: notDiscussed → life');
  });

  it('then the union representatives, who see the step taken', async () => {
    const { plans } = await leader()('plans', { query: { unitId } });
    const etag = plans.find(({ id }) => id === planId)?.etag as string;
    const consultation = { on: today, body: 'Drøftingsmøte med de tillitsvalgte' };
    await leader()('endorsePlan', { params: { planId }, body: { key: key(), etag, consultation } });
    expect(await stateOf('goalPicture')).toBe('done');
    const forRep = await world.as(world.people.unionRep)('steps', { params: { unitId } });
    expect(forRep.steps.slice(0, 4).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
    expect(forRep.steps[6]).toMatchObject({ state: 'hidden', reason: 'notShown' });
  });

  it('then what is critical and not known', async () => {
    const { gap, critical } = await criticalIn();
    if (gap.people.kind !== 'shown') throw new Error(gap.people.kind);
    const kinds = new Map(gap.competences.map(({ id, kind }) => [id, kind]));
    for (const { person, cells } of gap.people.rows) {
      for (const { competenceId, state } of cells) {
        if (state !== 'unknown' || !critical.has(competenceId)) continue;
        const kind = kinds.get(competenceId);
        const paper = kind === 'certificate' ? { issuedOn: today } : {};
        const statement = { competenceId, level: kind === 'skill' ? 4 : 1, ...paper };
        await leader()('assess', { params: { personId: person.id }, body: { key: key(), ...statement } });
      }
    }
    expect(await stateOf('criticalNeeds')).toBe('done');
  });

  it('then measures for what is lacking', async () => {
    const { gap, critical } = await criticalIn();
    const short = gap.totals.flatMap((total) =>
      total.kind === 'shown' &&
      critical.has(total.competenceId) &&
      (total.gap > 0 || (total.collective?.shortage ?? 0) > 0)
        ? [total.competenceId]
        : [],
    );
    if (short.length > 0) {
      expect(await stateOf('proposals')).not.toBe('done');
      const competences = short.map((competenceId) => ({ competenceId, targetLevel: 1 as const, people: 1 }));
      await saveMeasure({ competences, title: 'Lære det som mangler' });
    }
    expect(await stateOf('proposals')).toBe('done');
  });

  it('and at last the talks, after which nothing is left', async () => {
    expect(await next()).toMatch(/^talks: (noTalks|someTalks) → team$/);
    const { talk } = await world.as(world.people.employee)('ownTalk');
    const period = talk?.period.id as string;
    // Each leader holds the talks with the own people; the leader of the unit has one with the leader above.
    for (const who of linesAbove(unitId)) {
      const { people } = await world.as(who)('team');
      for (const { person, heldOn } of people) {
        if (heldOn !== undefined || (who !== leaderId && person.id !== leaderId)) continue;
        const params = { periodId: period, personId: person.id };
        await world.as(who)('moveTalk', { params, body: { key: key(), move: { kind: 'hold', on: today } } });
      }
    }
    expect(await next()).toBeUndefined();
    expect((await seen()).steps.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'done'));
  });
});

/** Who leads the unit, and who leads the units above it. */
function linesAbove(from: string): readonly string[] {
  const units = new Map(world.rows('units').map((row) => [row.Key, row]));
  const led: string[] = [];
  for (let row = units.get(from); row !== undefined; row = units.get(String(row.ParentKey)))
    if (row.LeaderOid !== undefined && !led.includes(String(row.LeaderOid))) led.push(String(row.LeaderOid));
  return led;
}

interface Saying {
  readonly title?: string;
  readonly successCriteria?: string;
  readonly competences?: readonly { competenceId: string; targetLevel: 1; people: number }[];
  readonly changes?: { readonly id: string; readonly etag: string };
}

async function saveMeasure({
  title = 'Kollegaveiledning',
  successCriteria = 'Alle kan det',
  ...more
}: Saying) {
  const { areas, plan } = await leader()('measureForm', { params: { planId } });
  const draft = {
    ...{ areaId: areas[0]?.id as string, goalIds: [], title, strategy: 'mobilise' as const },
    ...{ competences: [...(more.competences ?? [])], years: [new Date().getFullYear()], ownerId: leaderId },
    ...{ audience: 'Alle', wantedEffect: '', successCriteria, learningGoals: '', formAndContent: '' },
    ...{ plannedEvaluation: '', costKroner: 0, costHours: 0, funding: '', sessions: [] },
  };
  const changes = more.changes === undefined ? {} : { changes: more.changes };
  await leader()('saveMeasure', { body: { key: key(), planId, planStatus: plan.status, draft, ...changes } });
}
