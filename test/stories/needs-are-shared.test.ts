import { norwegianDay } from '@rod-trad/shared/domain/iso-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';
import { type StoryWorld, startWorld } from './story-world.ts';

const size = { employees: 300, seed: 1 };
let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld(size);
}, 180_000);
afterAll(() => world?.close());

interface Told {
  readonly competence: { readonly nb: string };
  readonly positionGroup: { readonly nb: string } | null;
  readonly hidden?: boolean;
  readonly required: number;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
}
const file = (who: string, format: 'csv' | 'json') => world.as(who)('sharedNeeds', { query: { format } });

describe('HR plans together with a neighbouring municipality', () => {
  it('hands out a file in which nobody is named, and nothing of the directory stands', async () => {
    const { people, tables } = generateMunicipality({ ...size, today: norwegianDay(new Date()) });
    for (const format of ['csv', 'json'] as const) {
      const { content, fileName } = await file(world.people.hrAdviser, format);
      expect(fileName).toMatch(/^fjordvik-kommune-kompetansebehov-\d{4}-\d\d-01\.(csv|json)$/);
      expect(content).toContain('Fjordvik kommune');
      const given = people.flatMap((person) => [
        person.id,
        person.displayName,
        person.mail,
        person.userPrincipalName,
      ]);
      expect(given.length).toBeGreaterThan(1_000);
      expect(given.filter((word) => word && content.includes(word))).toEqual([]);
      const ids = [...tables.units, ...tables.positionGroups, ...tables.competences, ...tables.plans].map(
        ({ id }) => id,
      );
      expect(ids.filter((id) => content.includes(`"${id}"`))).toEqual([]);
    }
  });

  it('has no count between nobody and the threshold, and the same counts as union representatives see', async () => {
    const { content } = await file(world.people.hrAdviser, 'json');
    const { needs } = JSON.parse(content) as { needs: readonly Told[] };
    const shown = needs.filter(({ hidden }) => hidden !== true);
    expect(shown.length).toBeGreaterThan(10);
    for (const row of shown) {
      for (const count of [row.required, row.met, row.gap, row.unknown])
        expect(count === 0 || count >= 5).toBe(true);
    }
    const union = world.as(world.people.unionRep);
    const top = (await union('home')).units.find(({ parentId }) => parentId === undefined);
    const { table } = await union('gapMap', { params: { unitId: top?.id ?? '' }, query: {} });
    if (table.kind !== 'shown') throw new Error(table.kind);
    const [row] = table.rows;
    for (const told of shown.filter(({ positionGroup }) => positionGroup === null)) {
      const column = table.competences.findIndex(({ name }) => name === told.competence.nb);
      const at = row?.at.indexOf(column) ?? -1;
      expect([told.met, told.gap, told.unknown]).toEqual([row?.met[at], row?.gap[at], row?.unknown[at]]);
    }
  });

  it('can, and so can whoever leads the whole; a leader of a part, a union representative and an administrator are refused', async () => {
    expect((await file(world.people.management, 'csv')).content).toContain('Fjordvik kommune');
    for (const who of ['leader', 'employee', 'unionRep', 'administrator'] as const) {
      const { status } = await world.call(world.people[who], '/api/shared-needs?format=csv');
      expect(status).toBe(403);
    }
  });
});
