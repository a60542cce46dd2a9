import { inTurns } from '@rod-trad/addin/components/in-turns';
import { baseOf, datasetTable } from '@rod-trad/addin/datasets/dataset-table';
import { refreshSteps } from '@rod-trad/addin/features/tables/refresh-steps';
import { createText } from '@rod-trad/shared/text/create-text';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerCard, type CardInChat, followUpCardOf } from './follow-up-card.ts';
import { type StoryWorld, startWorld, until, type WorldOptions } from './story-world.ts';

/**
 * The leader → card → tab → Excel story, from beginning to end, against the running product. Told on a good day, and again
 * with a Graph that stumbles.
 */
export function followUpStory(options: WorldOptions): void {
  let world: StoryWorld;
  let card: CardInChat;

  beforeAll(async () => {
    world = await startWorld(options);
  });
  afterAll(() => world?.close());

  const statusOf = (plan: Awaited<ReturnType<typeof planOf>>) =>
    plan.areas.flatMap((area) => area.measures).find((measure) => measure.id === world.people.measure);
  const planOf = (personId: string) =>
    world.as(personId)('unitPlan', { params: { unitId: world.people.unit } });

  describe('a leader answers "delayed" in the chat', () => {
    it('finds the plan of the own unit in the tab, in one call', async () => {
      const home = await world.as(world.people.leader)('home');
      expect(home.me.leader).toBe(true);
      expect(home.plan?.unit.id).toBe(world.people.unit);
      expect(home.plan?.plan?.years).toHaveLength(4);
      expect(statusOf(await planOf(world.people.leader))).toMatchObject({
        status: 'onTrack',
        owner: { id: world.people.leader },
      });
    });

    it('sees the people of the unit with their gaps', async () => {
      const gap = await world.as(world.people.leader)('unitGap', { params: { unitId: world.people.unit } });
      if (gap.people.kind !== 'shown') throw new Error(gap.people.kind);
      expect(gap.people.rows.length).toBeGreaterThanOrEqual(10);
      const shown = gap.totals.filter((total) => total.kind === 'shown');
      expect(shown.length).toBe(gap.competences.length);
      for (const total of shown) expect(total.required).toBe(total.met + total.gap + total.unknown);
    });

    it('gets one card about the measure that is due', async () => {
      card = await followUpCardOf(world, world.people.leader, world.people.measure);
      const about = world.tenant.connector.chat(world.people.leader).activities();
      expect(
        about.filter((a) => JSON.stringify(a.attachments ?? []).includes(card.data.nudgeId)),
      ).toHaveLength(1);
    });

    it('answers, and the card is replaced by its confirmation', async () => {
      const chosen = { status: 'delayed', note: 'Venter på kursplass', newDueOn: '2027-02-01' };
      const answer = await answerCard(world, world.people.leader, card, chosen);
      expect(answer).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
      expect(JSON.stringify(answer.value)).toMatch(/Takk! Svaret ditt er (lagret|lagra|trygt)/);
    });

    it('sees the new status in the tab', async () => {
      expect(statusOf(await planOf(world.people.leader))).toMatchObject({
        status: 'delayed',
        dueOn: '2027-02-01',
        latestFollowUp: { status: 'delayed', note: 'Venter på kursplass' },
      });
    });

    it('and SharePoint holds it, once', async () => {
      const row = await until('the row in SharePoint', () =>
        world.rows('followUps').find((fields) => JSON.stringify(fields).includes('Venter på kursplass')),
      );
      expect(row).toBeDefined();
      const measure = world.rows('measures').find((fields) => fields.Key === world.people.measure);
      expect(JSON.stringify(measure)).toContain('delayed');
      expect(
        world.rows('followUps').filter((f) => JSON.stringify(f).includes('Venter på kursplass')),
      ).toHaveLength(1);
    });

    it('HR refreshes the plan in Excel, and one row has changed', async () => {
      const view = await world.as(world.people.hrAdviser)('dataset', {
        params: { kind: 'plan' },
        query: { unit: world.people.unit },
      });
      const fresh = await inTurns(datasetTable(view));
      const status = fresh.columns.findIndex((column) => column.id === 'status');
      const before = fresh.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) =>
          row.key === world.people.measure && at === status ? 'I rute' : cell,
        ),
      }));
      const sheet = {
        header: fresh.columns.map(({ label }) => label),
        body: before.map(({ cells }) => cells),
        ...{ top: 1, left: 0 },
      };
      const labels = Object.fromEntries(fresh.columns.map(({ id, label }) => [id, label]));
      const base = baseOf({ ...fresh, rows: before });
      const refresh = await inTurns(refreshSteps({ base, sheet, labels, fresh }));
      expect(refresh).toMatchObject({ kind: 'steps', changed: 1, steps: { added: [], removed: [] } });
    });

    it('answering twice is harmless', async () => {
      const again = await answerCard(world, world.people.leader, card, { status: 'done', note: '' });
      expect(JSON.stringify(again.value)).toContain(createText('nb')('bot.answered.repeated'));
      expect(statusOf(await planOf(world.people.leader))).toMatchObject({ status: 'delayed' });
    });

    it('somebody else cannot answer the card, and changed data is refused in words', async () => {
      const stranger = world.tenant.connector.chat(world.people.employee);
      await stranger.open();
      const welcome = await until('a message in the chat', () => stranger.activities().at(-1));
      const stolen = await stranger.act(welcome.id, 'measureFollowUp.answer', {
        ...card.data,
        status: 'done',
      });
      expect(JSON.stringify(stolen)).toMatch(/kan vi ikk(e|je) ta imot/);
      const changed = { ...card, data: { ...card.data, measureId: 'another' } };
      const refused = await answerCard(world, world.people.leader, changed, { status: 'done' });
      expect(JSON.stringify(refused)).toMatch(/kan vi ikk(e|je) ta imot|finn(e)?s(t)? ikk(e|je) lenger/);
      expect(statusOf(await planOf(world.people.leader))).toMatchObject({ status: 'delayed' });
    });
  });

  describe('everybody sees what is theirs', () => {
    it('an employee sees their own rows only, by hand-made calls too', async () => {
      const { employee, unit, leader, measure } = world.people;
      const home = await world.as(employee)('home');
      expect(home).toMatchObject({ units: [], me: { id: employee, leader: false } });
      expect(home.plan).toBeUndefined();
      expect(home.own?.rows.length).toBeGreaterThan(5);
      for (const path of [
        `/api/units/${unit}/plan`,
        `/api/units/${unit}/gap`,
        `/api/people/${leader}/competence`,
        `/api/measures/${measure}`,
      ]) {
        expect((await world.call(employee, path)).status, path).toBe(403);
      }
      expect((await world.call(employee, `/api/people/${employee}/competence`)).status).toBe(200);
    });

    it('a union representative sees plans and numbers, never a person', async () => {
      const { unionRep, unit, leader } = world.people;
      const home = await world.as(unionRep)('home');
      const top = home.units.find((candidate) => candidate.parentId === undefined);
      const names = world.tenant.context.directory.list().map((person) => person.displayName);
      const ids = world.tenant.context.directory.list().map((person) => person.id);
      for (const id of [unit, top?.id ?? '']) {
        for (const view of ['plan', 'gap']) {
          const { status, text } = await world.call(unionRep, `/api/units/${id}/${view}`);
          expect(status).toBe(200);
          expect(ids.filter((person) => person !== unionRep && text.includes(person))).toEqual([]);
          expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([]);
          expect(text).not.toContain('Venter på kursplass');
        }
      }
      const { text } = await world.call(unionRep, `/api/units/${top?.id}/gap`);
      expect(text).toContain('"kind":"shown"');
      expect((await world.call(unionRep, `/api/people/${leader}/competence`)).status).toBe(403);
    });
  });
}
