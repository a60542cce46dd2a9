import { ApiError } from '@rod-trad/shared/client/api-error';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

const own = () => world.as(world.people.employee)('ownCompetence');
const seenByLeader = () =>
  world.as(world.people.leader)('personCompetence', { params: { personId: world.people.employee } });
const rowOf = async (competenceId: string, view = own) =>
  (await view()).rows.find(({ competence }) => competence.id === competenceId);
const say = (who: string, body: { competenceId: string; level: number; inUse?: 'no'; evidence?: string }) =>
  world.as(who)('assess', {
    params: { personId: world.people.employee },
    body: { key: crypto.randomUUID(), ...body },
  });
const agree = (who: string, assessmentId: string) =>
  world.as(who)('agree', {
    params: { personId: world.people.employee },
    body: { key: crypto.randomUUID(), assessmentId },
  });

describe('an employee says what she can, the leader sees it differently, they agree', () => {
  let skill: string;

  it('she says that she can do it alone when it is hard, and what she builds on', async () => {
    const { rows } = await own();
    skill = rows.find(
      ({ competence, cell, agreed }) =>
        competence.kind === 'skill' && cell.state === 'gap' && agreed === undefined,
    )?.competence.id as string;
    const { person } = await say(world.people.employee, {
      competenceId: skill,
      level: 3,
      inUse: 'no',
      evidence: 'Har ført vaktene i vår',
    });
    expect(person.rows.find(({ competence }) => competence.id === skill)?.self).toMatchObject({
      level: 3,
      evidence: 'Har ført vaktene i vår',
    });
  });

  it('the leader sees what she says, and sees one level less herself', async () => {
    expect((await rowOf(skill, seenByLeader))?.self).toMatchObject({ level: 3 });
    await say(world.people.leader, { competenceId: skill, level: 2 });
    const row = await rowOf(skill, seenByLeader);
    expect(row).toMatchObject({ self: { level: 3 }, leader: { level: 2 }, difference: -1, inUse: 'no' });
    // Of each other's rows neither has changed anything, and the way she has come is hers alone.
    expect(row?.growth).toEqual([]);
  });

  it('she finds both on her page, as something to talk about', async () => {
    const row = await rowOf(skill);
    expect(row).toMatchObject({ difference: -1, open: row?.leader?.id, unused: true });
    expect(row?.growth.length).toBeGreaterThan(0);
  });

  it('the leader changes her mind while she reads: she is shown the newer word before she agrees', async () => {
    const before = (await rowOf(skill))?.open ?? '';
    await say(world.people.leader, { competenceId: skill, level: 3, evidence: 'Så det selv på kveldsvakt' });
    const refused = await agree(world.people.employee, before).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(ApiError);
    expect((refused as ApiError).status).toBe(409);
    expect((refused as ApiError).body?.current).toMatchObject({ level: 3, by: 'leader' });
  });

  it('she agrees; it counts, and what both had said stands in the list as it was', async () => {
    const { open = '' } = (await rowOf(skill)) ?? {};
    await agree(world.people.employee, open);
    const row = await rowOf(skill);
    expect(row).toMatchObject({
      agreed: { level: 3, evidence: 'Så det selv på kveldsvakt' },
      cell: { held: 3, source: 'agreed' },
      difference: 0,
      unused: true,
    });
    expect(row?.open).toBeUndefined();
    const written = await until('four rows in SharePoint', () => {
      const today = world
        .rows('assessments')
        .filter((r) => r.PersonOid === world.people.employee && r.CompetenceKey === skill)
        .filter((r) => String(r.Key).length > 30);
      return today.length === 4 ? today : undefined;
    });
    expect(written.map((r) => [r.AssessedBy, r.HeldLevel]).toSorted()).toEqual([
      ['agreed', 3],
      ['leader', 2],
      ['leader', 3],
      ['self', 3],
    ]);
  });

  it('neither agrees with herself, and nobody else speaks', async () => {
    const row = await rowOf(skill);
    const status = (error: unknown) => (error as ApiError).status;
    expect(await agree(world.people.employee, row?.self?.id ?? '').catch(status)).toBe(400);
    expect(await agree(world.people.leader, row?.leader?.id ?? '').catch(status)).toBe(400);
    for (const who of ['hrAdviser', 'unionRep', 'administrator'] as const) {
      expect(await say(world.people[who], { competenceId: skill, level: 0 }).catch(status)).toBe(403);
    }
  });

  it('she sees that the leader has been there, and takes everything home', async () => {
    const { readers } = await world.as(world.people.employee)('ownReaders');
    expect(readers.filter(({ leader }) => leader).map(({ what }) => what)).toEqual(
      expect.arrayContaining(['person', 'written']),
    );
    const file = await world.as(world.people.employee)('ownExport', { query: { format: 'json' } });
    const { assessments } = JSON.parse(file.content);
    expect(
      assessments.filter((r: { competenceId: string }) => r.competenceId === skill).length,
    ).toBeGreaterThanOrEqual(4);
    const others = world.tenant.context.directory.list().filter(({ id }) => id !== world.people.employee);
    const about = new Set(JSON.stringify(assessments).match(/[0-9a-f-]{36}/g));
    expect(others.filter(({ id }) => about.has(id))).toEqual([]);
  });

  it('and it is all there after the power has gone', async () => {
    await world.product.kill();
    await world.restart();
    expect(await rowOf(skill)).toMatchObject({
      agreed: { level: 3 },
      self: { level: 3 },
      leader: { level: 3 },
    });
  });
});
