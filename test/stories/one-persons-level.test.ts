import { endpoints } from '@rod-trad/shared/contracts/endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StoryWorld, startWorld, until } from './story-world.ts';

/** Says only when the records were last heard of, whether the service is well, or which messages have reached whoever asks. */
const aboutTheService: readonly string[] = [
  endpoints.revision.path,
  endpoints.health.path,
  endpoints.ownNudges.path,
];
const statesTold = ['met', 'gap', 'unknown'] as const;

let world: StoryWorld;
beforeAll(async () => {
  world = await startWorld();
}, 120_000);
afterAll(() => world?.close());

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Everything there is to ask, put to every unit, measure and competence, and about the colleague; each with and without a position group. */
async function askEverything(who: string): Promise<ReadonlyMap<string, Answer>> {
  const keys = (table: 'units' | 'measures' | 'competences' | 'positionGroups') =>
    world.rows(table).map(({ Key }) => String(Key));
  const known: Readonly<Record<string, readonly string[]>> = {
    unitId: keys('units'),
    measureId: keys('measures').slice(0, 40),
    competenceId: keys('competences').slice(0, 5),
    personId: [world.people.employee],
  };
  const bodies = (method: string): readonly (object | undefined)[] =>
    method === 'GET'
      ? [undefined]
      : [
          {},
          ...keys('positionGroups').map((positionGroupId) => ({ positionGroupId })),
          ...keys('positionGroups').map((positionGroupId) => ({ positionGroupId, competenceId: skill })),
        ];
  const inParts = (url: string): readonly string[] => [
    ...keys('positionGroups').map((id) => `${url}?positionGroupId=${id}`),
    `${url}?year=${new Date().getFullYear() + 3}`,
  ];
  const answers = new Map<string, Answer>();
  for (const { method, path } of Object.values(endpoints)) {
    if (aboutTheService.includes(path)) continue;
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
    const urls = names.reduce<readonly string[]>(
      (paths, name) =>
        paths.flatMap((one) => (known[name] ?? ['nothing']).map((id) => one.replace(`:${name}`, id))),
      [path],
    );
    for (const url of urls) {
      // What has a position group in it can only be asked of the top.
      const asked = url.includes(top) || method === 'GET' ? bodies(method) : [{}];
      for (const body of asked) {
        for (const address of method === 'GET' && url.includes(`/${top}/`) ? [url, ...inParts(url)] : [url]) {
          const { status, text } = await world.call(who, address, { method, ...(body && { body }) });
          answers.set(`${method} ${address} ${JSON.stringify(body)}`, { status, text: settled(text) });
        }
      }
    }
  }
  return answers;
}

/** Without the moment the records are from, and whatever order they came in. */
function settled(text: string): string {
  return JSON.stringify(JSON.parse(text), (name, value: unknown) => {
    if (name === 'freshness' || name === 'requestId') return undefined;
    return Array.isArray(value)
      ? value.toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
      : value;
  });
}
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const changed = (before: ReadonlyMap<string, Answer>, after: ReadonlyMap<string, Answer>) =>
  [...before].filter(([asked, answer]) => after.get(asked)?.text !== answer.text).map(([asked]) => asked);
const levelOf = async () => {
  const { rows } = await world.as(world.people.employee)('ownCompetence');
  return rows.find(({ competence }) => competence.id === skill)?.cell.held;
};

let skill = '';
let top = '';

describe('the union representative cannot find out one person’s level', () => {
  let before: ReadonlyMap<string, Answer>;

  it('she asks everything there is to ask, and is given numbers', async () => {
    const { rows } = await world.as(world.people.employee)('ownCompetence');
    const { units } = await world.as(world.people.unionRep)('home');
    top = units.find(({ level }) => level === 'municipality')?.id as string;
    const { totals } = await world.as(world.people.unionRep)('unitGap', { params: { unitId: top } });
    const shownAtTheTop = new Set(
      totals.filter(({ kind }) => kind === 'shown').map(({ competenceId }) => competenceId),
    );
    // Something she is given numbers of, and what the leader says of it counts: the two have not agreed yet.
    skill = rows.find(
      ({ competence, cell }) =>
        cell.state === 'gap' && cell.source === 'leader' && shownAtTheTop.has(competence.id),
    )?.competence.id as string;
    expect(skill).toBeTruthy();
    before = await askEverything(world.people.unionRep);
    const given = [...before].filter(([, { status }]) => status === 200);
    expect(given.length).toBeGreaterThan(2 * units.length);
    expect([...before].filter(([, { status }]) => status >= 500)).toEqual([]);
    const shown = given.filter(
      ([asked, { text }]) => asked.includes('/gap') && text.includes('"kind":"shown"'),
    );
    expect(shown.length).toBeGreaterThan(0);
  }, 120_000);

  it('she is refused the colleague, and is not told of the colleague in anything else', async () => {
    const { employee } = world.people;
    const name = world.tenant.context.directory.get(employee)?.displayName ?? employee;
    for (const [asked, { status, text }] of before) {
      if (asked.includes(employee)) expect(status, asked).not.toBe(200);
      else expect(text.includes(employee) || text.includes(name), asked).toBe(false);
    }
  });

  it('of the colleague’s ward she sees nothing that is built on fewer than five', async () => {
    const view = await world.as(world.people.unionRep)('unitGap', { params: { unitId: world.people.unit } });
    expect(view.on.slice(8)).toBe('01');
    expect(view.totals.length).toBeGreaterThan(0);
    for (const total of view.totals) {
      const counts = total.kind === 'shown' ? total : (total.known ?? {});
      for (const state of statesTold) {
        const count = counts[state];
        expect(count === undefined || count === 0 || count >= 5, `${total.competenceId} ${state}`).toBe(true);
      }
    }
  });

  it('the colleague comes home from a course, and the leader sees it', async () => {
    const earlier = await levelOf();
    await world.as(world.people.leader)('assess', {
      params: { personId: world.people.employee },
      body: { key: crypto.randomUUID(), competenceId: skill, level: 4 },
    });
    await until('the new level', async () => ((await levelOf()) === earlier ? undefined : true));
    const { totals } = await world.as(world.people.leader)('unitGap', {
      params: { unitId: world.people.unit },
    });
    expect(totals.find(({ competenceId }) => competenceId === skill)).toMatchObject({ kind: 'shown' });
  });

  it('no number that she can get has moved', async () => {
    expect(changed(before, await askEverything(world.people.unionRep))).toEqual([]);
  }, 120_000);

  it('nor after the service has been started again', async () => {
    await world.product.stop();
    await world.restart();
    expect(changed(before, await askEverything(world.people.unionRep))).toEqual([]);
  }, 120_000);
});
