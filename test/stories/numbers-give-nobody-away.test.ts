import type { GapView } from '@rod-trad/shared/contracts/gap-views';
import { isoDate, norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { type Organisation, organise } from '@rod-trad/shared/domain/organisation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';
import { type Published, whatFollows } from './give-away.ts';
import { type StoryWorld, startWorld } from './story-world.ts';

const size = { employees: 1_200, seed: 1 };
const threshold = 5;
const counts = ['required', 'met', 'gap', 'unknown'] as const;

let world: StoryWorld;
let organisation: Organisation;
/** Everything the union representative is shown of every unit. */
let views: ReadonlyMap<string, GapView>;

beforeAll(async () => {
  world = await startWorld(size);
  const today = norwegianDay(new Date());
  const { tables } = generateMunicipality({ ...size, today });
  // Numbers are from the first of the month, and so is who works where.
  const first = isoDate(`${today.slice(0, 7)}-01`);
  organisation = organise(tables.units, tables.employments, first);
  const ask = world.as(world.people.unionRep);
  const { units } = await ask('home');
  const answers = new Map<string, GapView>();
  for (const { id } of units) answers.set(id, await ask('unitGap', { params: { unitId: id } }));
  views = answers;
}, 180_000);
afterAll(() => world?.close());

/** Every number of the answers, by competence and unit; a unit stands in its own answer and in its parent's. */
function shownNumbers() {
  const shown = new Map<string, Map<string, Extract<GapView['totals'][number], { kind: 'shown' }>>>();
  const clashes: string[] = [];
  for (const view of views.values()) {
    for (const { unit, totals } of [{ unit: view.unit, totals: view.totals }, ...view.children]) {
      for (const total of totals) {
        const ofCompetence = shown.get(total.competenceId) ?? new Map();
        shown.set(total.competenceId, ofCompetence);
        const before = ofCompetence.get(unit.id);
        if (total.kind === 'shown') {
          if (before !== undefined && JSON.stringify(before) !== JSON.stringify(total)) clashes.push(unit.id);
          ofCompetence.set(unit.id, total);
        }
      }
    }
  }
  return { shown, clashes };
}

/** People who are in exactly the same units are one group: no sum over units can tell them apart. */
function groupsOfPeople() {
  const people = new Set(organisation.units.flatMap((unit) => organisation.peopleUnder(unit.id)));
  const ids = new Map<string, number>();
  const groupsOf = new Map<string, Set<number>>();
  for (const person of people) {
    const units = new Set(
      organisation
        .employmentsOf(person)
        .flatMap((job) => (job.unitId === undefined ? [] : organisation.withAncestors(job.unitId))),
    );
    const signature = [...units].toSorted().join(' ');
    const group = ids.get(signature) ?? ids.size;
    ids.set(signature, group);
    for (const unit of units) {
      const groups = groupsOf.get(unit) ?? new Set();
      groupsOf.set(unit, groups.add(group));
    }
  }
  return { groupsOf, size: ids.size };
}

describe('a union representative who compares all numbers of all units', () => {
  it('is shown many numbers, and the same one wherever a unit stands', () => {
    const { shown, clashes } = shownNumbers();
    const cells = [...shown.values()].flatMap((units) => [...units.values()]);
    expect(views.size).toBeGreaterThan(40);
    expect(cells.length).toBeGreaterThan(100);
    expect(clashes).toEqual([]);
  });

  it('is shown the same in the map of the whole, and no sum of it', async () => {
    const { shown } = shownNumbers();
    const top = organisation.units.find(({ parentId }) => parentId === undefined);
    const { table } = await world.as(world.people.unionRep)('gapMap', {
      params: { unitId: top?.id ?? '' },
      query: {},
    });
    if (table.kind !== 'shown') throw new Error(table.kind);
    expect(table.rows.map(({ unit }) => unit.id).toSorted()).toEqual([...views.keys()].toSorted());
    let told = 0;
    for (const row of table.rows) {
      const { at, met, gap, unknown } = row;
      for (const [i, column] of at.entries()) {
        const id = table.competences[column]?.id ?? '';
        expect(shown.get(id)?.get(row.unit.id)).toMatchObject({
          met: met[i],
          gap: gap[i],
          unknown: unknown[i],
        });
        told += 1;
      }
      for (const column of row.hidden ?? []) {
        expect(shown.get(table.competences[column]?.id ?? '')?.get(row.unit.id)).toBeUndefined();
      }
      expect(Object.keys(row).filter((key) => ['people', 'critical', 'collective'].includes(key))).toEqual(
        [],
      );
    }
    expect(told).toBeGreaterThan(100);
  });

  it('is shown no number between nothing and the threshold, nor what one can be worked out of', () => {
    const { shown } = shownNumbers();
    for (const units of shown.values()) {
      for (const total of units.values()) {
        for (const count of counts) expect(total[count] === 0 || total[count] >= threshold).toBe(true);
        expect(total.required).toBe(total.met + total.gap + total.unknown);
        expect(Object.keys(total)).not.toEqual(expect.arrayContaining(['deficit']));
        expect(total).not.toHaveProperty('exempt');
        expect(total).not.toHaveProperty('collective');
      }
    }
  });

  it('cannot work one out by sums and differences over the whole hierarchy', () => {
    const { shown } = shownNumbers();
    const { groupsOf, size: groups } = groupsOfPeople();
    let followed = 0;
    const givenAway: string[] = [];
    for (const [competence, units] of shown) {
      for (const count of counts) {
        const published: Published[] = [...units].map(([unit, total]) => ({
          groups: groupsOf.get(unit) ?? new Set(),
          count: total[count],
        }));
        for (const found of whatFollows(published, groups)) {
          followed += 1;
          if (found.count > 1e-6 && found.count < threshold - 1e-6) {
            givenAway.push(`${competence} ${count}: ${found.count} in ${[...found.groups].join(' ')}`);
          }
        }
      }
    }
    expect(followed).toBeGreaterThan(200);
    expect(givenAway).toEqual([]);
  });

  it('would succeed if one small unit were shown beside its siblings: the attack works', () => {
    const published: Published[] = [
      { groups: new Set([0, 1, 2]), count: 20 },
      { groups: new Set([0]), count: 9 },
      { groups: new Set([1]), count: 8 },
    ];
    const found = whatFollows(published, 3);
    expect(found.some(({ groups, count }) => count === 3 && [...groups].join() === '2')).toBe(true);
  });
});

describe('no answer in numbers', () => {
  const tellTale = () =>
    world.tenant.context.directory.list().flatMap((person) => [
      { who: person.id, sign: person.id },
      { who: person.id, sign: person.displayName },
      { who: person.id, sign: person.userPrincipalName },
    ]);
  const telling = (text: string, reader: string) =>
    tellTale().filter(({ who, sign }) => who !== reader && text.includes(sign));

  it('names a person: plans, gaps and measures of every unit, for those who see numbers', async () => {
    const { unionRep, management } = world.people;
    expect(telling((await world.call(unionRep, '/api/home')).text, unionRep)).toEqual([]);
    const inNumbers = new Map([unionRep, management].map((reader) => [reader, 0]));
    const asked = [...views.values()][0]?.competences[0]?.id as string;
    expect(asked).toBeTruthy();
    for (const reader of [unionRep, management]) {
      for (const unit of organisation.units) {
        for (const view of ['plan', 'gap', 'gap-map', `gap/${asked}`]) {
          const { status, text } = await world.call(reader, `/api/units/${unit.id}/${view}`);
          expect(status).toBe(200);
          // The director leads the municipality, and sees people as every leader does.
          if (JSON.parse(text).sight === 'people') continue;
          inNumbers.set(reader, (inNumbers.get(reader) ?? 0) + 1);
          expect(telling(text, reader), `${reader} ${unit.id} ${view}`).toEqual([]);
        }
      }
    }
    expect(inNumbers.get(unionRep)).toBe(4 * organisation.units.length);
    const notes = world
      .rows('followUps')
      .flatMap((row) => (row.FollowUpNote ? [String(row.FollowUpNote)] : []));
    expect(notes.length).toBeGreaterThan(10);
    let seen = 0;
    for (const { Key } of world.rows('measures')) {
      const { status, text } = await world.call(unionRep, `/api/measures/${Key}`);
      if (status !== 200) continue;
      seen += 1;
      expect(telling(text, unionRep)).toEqual([]);
      expect(notes.filter((note) => text.includes(`"${note}"`))).toEqual([]);
    }
    expect(seen).toBeGreaterThan(20);
  }, 180_000);

  it('names a person in the channel’s plan, whoever asks and about whatever unit', async () => {
    for (const reader of [world.people.employee, world.people.leader, world.people.hrAdviser]) {
      for (const unit of organisation.units) {
        const { status, text } = await world.call(reader, `/api/channel/plan?unitId=${unit.id}`);
        expect(status).toBe(200);
        expect(tellTale().filter(({ sign }) => text.includes(sign))).toEqual([]);
        expect(text).not.toMatch(/"etag"|"owner"|"by":/);
      }
    }
  }, 180_000);
});
