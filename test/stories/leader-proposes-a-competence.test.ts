import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const key = crypto.randomUUID();
const because = 'Vi får flere alvorlig syke pasienter i avdelingen';
const leader = () => world.as(world.people.leader);
const hr = () => world.as(world.people.hrAdviser);
const seenBy = async (client: ReturnType<typeof hr>) =>
  (await client('catalogue')).entries.find(({ id }) => id === key);
const name = { nb: 'Lindrende sengepleie', nn: 'Lindrande sengepleie' };

describe('a leader proposes a competence, and HR takes it in', () => {
  let areaId: string;

  it('the leader sends it with an area and a reason; sent twice it is one', async () => {
    const view = await leader()('catalogue');
    expect(view).toMatchObject({ mayEdit: false, mayPropose: true });
    areaId = view.areas[0]?.id as string;
    const body = { key, name, kind: 'skill' as const, areaIds: [areaId], because };
    expect((await leader()('saveCompetence', { body })).outcome).toBe('saved');
    await leader()('saveCompetence', { body });
    expect(world.rows('competences').filter(({ Key }) => Key === key)).toHaveLength(1);
    expect(await seenBy(leader())).toMatchObject({ status: 'proposed', proposedBecause: because });
  });

  it('nothing can be asked of anybody meanwhile, and the leader cannot take it in alone', async () => {
    const requirement = {
      ...{ key: crypto.randomUUID(), unitId: world.people.unit, positionGroupId: 'all', competenceId: key },
      ...{ level: 3, validFrom: '2030-01-01' as never, critical: false },
    };
    await expect(leader()('saveRequirement', { body: requirement })).rejects.toMatchObject({
      status: 400,
      body: { faults: [{ field: 'competenceId' }] },
    });
    const etag = (await seenBy(leader()))?.etag as string;
    const move = { kind: 'status', status: 'active' } as const;
    await expect(
      leader()('moveCompetence', {
        params: { competenceId: key },
        body: { key: crypto.randomUUID(), etag, move },
      }),
    ).rejects.toMatchObject({ status: 403 });
  });

  it('HR sees who proposed it and why, sharpens the name, and takes it in', async () => {
    const proposal = await seenBy(hr());
    expect(proposal).toMatchObject({
      proposer: { id: world.people.leader },
      proposedBecause: because,
      next: ['active', 'retired'],
    });
    const sharper = { nb: 'Lindrende pleie ved livets slutt', nn: 'Lindrande pleie ved slutten av livet' };
    const changes = { id: key, etag: proposal?.etag as string };
    const body = {
      key: crypto.randomUUID(),
      changes,
      name: sharper,
      kind: 'skill' as const,
      areaIds: [areaId],
    };
    await hr()('saveCompetence', { body });
    const edited = await until('the new name', async () => {
      const seen = await seenBy(hr());
      return seen?.title === sharper.nb && !seen.pending ? seen : undefined;
    });
    const move = { kind: 'status', status: 'active' } as const;
    await hr()('moveCompetence', {
      params: { competenceId: key },
      body: { key: crypto.randomUUID(), etag: edited.etag, move },
    });
    expect(await seenBy(hr())).toMatchObject({ status: 'active', title: sharper.nb });
    // What was written of why is still there: an edit of the name takes nothing away.
    expect((await seenBy(leader()))?.proposedBecause).toBe(because);
  });

  it('the leader finds it taken in, and asks for it in the own unit', async () => {
    expect(await seenBy(leader())).toMatchObject({ status: 'active', proposer: { id: world.people.leader } });
    const body = {
      ...{ key: crypto.randomUUID(), unitId: world.people.unit, positionGroupId: 'all', competenceId: key },
      ...{ level: 2, validFrom: '2026-01-01' as never, critical: true },
    };
    await leader()('saveRequirement', { body });
    const asked = await leader()('requirements', { params: { unitId: world.people.unit }, query: {} });
    expect(asked.rows.find(({ competence }) => competence.id === key)).toMatchObject({
      ...{ origin: 'here', effect: 'added', time: 'now', level: 2 },
      mayChange: true,
    });
    const gap = await leader()('unitGap', { params: { unitId: world.people.unit } });
    const total = gap.totals.find(({ competenceId }) => competenceId === key);
    // New to everybody: nobody has been assessed, and that is not nothing.
    expect(total).toMatchObject({ kind: 'shown', met: 0, gap: 0 });
    expect(total?.kind === 'shown' && total.unknown).toBeGreaterThan(5);
  });

  it('to everybody else the catalogue is closed', async () => {
    for (const who of ['employee', 'unionRep', 'administrator'] as const) {
      expect((await world.call(world.people[who], '/api/catalogue')).status).toBe(403);
    }
  });
});
