import type { Assessment } from '@rod-trad/shared/domain/assessment';
import { asId } from '@rod-trad/shared/domain/ids';
import { isoDate } from '@rod-trad/shared/domain/iso-date';
import { tableNames } from '@rod-trad/shared/stores/tables';
import { createGraphPeople } from '@rod-trad/teams-app/graph/graph-people';
import { createReadModel } from '@rod-trad/teams-app/read-model/create-read-model';
import { createMemoryPersistence } from '@rod-trad/teams-app/read-model/memory-persistence';
import { measureOf } from '@rod-trad/teams-app/read-model/testing/read-model-trial';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { expireDeltaTokens } from '../tenant/graph/admin/expire-delta-tokens.ts';
import { importRows } from '../tenant/graph/admin/import-rows.ts';
import { buildPeople } from '../tenant/people/build-person.ts';
import { type OpenedSite, openSite } from './opened-site.ts';

const pageSize = 100;
let site: OpenedSite;
beforeEach(async () => {
  site = await openSite(pageSize);
  site.tenant.context.directory.importPeople(buildPeople(1_200));
  site.fill(
    'measures',
    Array.from({ length: 101 }, (_, i) => measureOf(`m${i}`)),
  );
  site.fill(
    'assessments',
    Array.from({ length: 250 }, (_, i) => assessmentOf(i)),
  );
  site.requests();
});
afterEach(() => site.tenant.close());

const persistence = () => createMemoryPersistence();
const startModel = (kept = persistence()) =>
  createReadModel({
    rowStore: site.store,
    people: createGraphPeople(site.graph, expect.fail),
    roles: { holders: async () => new Map() },
    persistence: kept,
    now: () => new Date('2026-03-02T08:00:00Z'),
    onFailure: (name, error) => expect.fail(`${name}: ${String(error)}`),
  });
const countOf = (requests: readonly string[], request: string) =>
  requests.filter((each) => each === request).length;

it('reads each list in ⌈n ÷ page⌉ requests, the people in ⌈n ÷ 999⌉, and afterwards by changes only', async () => {
  const kept = persistence();
  const model = startModel(kept);
  await model.load();
  const cold = site.requests();
  expect(model.all('assessments')).toHaveLength(250);
  expect(model.people()).toHaveLength(1_200);
  expect(countOf(cold, 'GET assessments/items')).toBe(Math.ceil(250 / pageSize));
  expect(countOf(cold, 'GET measures/items')).toBe(Math.ceil(101 / pageSize));
  // An empty list takes one request to be seen to be empty.
  expect(countOf(cold, 'GET plans/items')).toBe(1);
  expect(countOf(cold, 'GET /v1.0/users')).toBe(2);
  expect(cold.filter((request) => request.endsWith('/delta'))).toHaveLength(tableNames.length + 1);
  expect(cold).toHaveLength(3 + 2 + (tableNames.length - 2) + 2 + tableNames.length + 1);

  await site.store.create('assessments', assessmentOf(250));
  site.tenant.context.directory.update(buildPeople(1)[0]?.id ?? '', { displayName: 'Nytt Navn' });
  site.requests();
  const warm = startModel(kept);
  await warm.load();
  const afterRestart = site.requests();
  expect(afterRestart).toHaveLength(tableNames.length + 1);
  expect(afterRestart.every((request) => request.endsWith('/delta'))).toBe(true);
  expect(warm.all('assessments')).toHaveLength(251);
  expect(warm.where('assessments', 'person-0')).toHaveLength(26);
  expect(warm.people().filter((person) => person.name === 'Nytt Navn')).toHaveLength(1);
});

it('takes up changes, removals and 410 from the lists', async () => {
  const model = startModel();
  await model.load();
  const first = model.get('measures', 'm0') ?? expect.fail();
  await site.store.change('measures', 'm0', { progress: 40 }, first.etag);
  await site.store.remove('measures', 'm1', model.get('measures', 'm1')?.etag ?? '');
  await model.refreshTable('measures');
  expect(model.get('measures', 'm0')?.entity.progress).toBe(40);
  expect(model.all('measures')).toHaveLength(100);

  await site.store.create('measures', measureOf('new'));
  expireDeltaTokens(site.tenant.context.database, 'RT Tiltak');
  site.requests();
  await model.refreshTable('measures');
  expect(model.all('measures')).toHaveLength(101);
  expect(countOf(site.requests(), 'GET measures/items')).toBe(2);
});

it('reads a list anew after somebody has destroyed a row by hand', async () => {
  const model = startModel();
  await model.load();
  const { siteId } = site.tenant.context;
  await site.graph.send({ method: 'DELETE', path: `/sites/${siteId}/lists/RT%20Tiltak/items/1` });
  await model.refreshTable('measures');
  expect(model.get('measures', 'm0')).toBeUndefined();
  expect(model.all('measures')).toHaveLength(100);
});

it('leaves out rows it cannot read, and says which', async () => {
  const good = {
    PersonOid: 'p',
    CompetenceKey: 'c',
    HeldLevel: 2,
    AssessedBy: 'self',
    AssessedOn: '2026-02-01',
    InUse: 'yes',
  };
  importRows(site.tenant.context.database, 'RT Vurderinger', [
    { ...good, Key: 'bad level', HeldLevel: 7, WishToLearn: 1 },
    { ...good, WishToLearn: 1 },
    { ...good, Key: 'bad day', AssessedOn: '2026-02-31', WishToLearn: 1 },
  ]);
  importRows(site.tenant.context.database, 'RT Tiltak', [{ Key: 'bad json', GoalKeys: '[', Title: 'x' }]);
  const model = startModel();
  await model.load();
  expect(model.all('assessments')).toHaveLength(250);
  expect(site.badRows.map(({ list, itemId, field }) => `${list} ${itemId} ${field}`).toSorted()).toEqual([
    'RT Tiltak 102 goalIds',
    'RT Vurderinger 251 level',
    'RT Vurderinger 252 Key',
    'RT Vurderinger 253 on',
  ]);
});

function assessmentOf(i: number): Assessment {
  return {
    id: asId(`a${i}`),
    personId: asId(`person-${i % 10}`),
    competenceId: asId('c1'),
    level: 2,
    by: 'self',
    on: isoDate('2026-02-01'),
    inUse: 'partly',
    wish: 3,
  };
}
