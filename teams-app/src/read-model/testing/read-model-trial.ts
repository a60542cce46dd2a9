import { asId } from '@rod-trad/shared/domain/ids';
import type { Measure } from '@rod-trad/shared/domain/measure';
import type { Person } from '@rod-trad/shared/domain/person';
import type { RowStore } from '@rod-trad/shared/stores/row-store';
import type { People, PeopleFeed } from '../../graph/people.ts';
import type { RoleDirectory } from '../../graph/role-directory.ts';
import { createMemoryStore, type MemoryStore } from '../../stores/memory/create-memory-store.ts';
import { createReadModel } from '../create-read-model.ts';
import { createMemoryPersistence } from '../memory-persistence.ts';
import type { ReadModelPersistence } from '../persistence.ts';
import type { ReadModel } from '../read-model.ts';

export interface ReadModelTrial {
  readonly store: MemoryStore;
  readonly persistence: ReadModelPersistence;
  /** What was asked of the store, `pages measures` and the like. */
  readonly asked: string[];
  readonly failures: string[];
  /** A new read model over the same store and copy, as after a restart. */
  start(more?: { readonly rowStore?: RowStore; readonly people?: People }): ReadModel;
}

export function readModelTrial(now = () => new Date('2026-03-02T08:00:00Z')): ReadModelTrial {
  const store = createMemoryStore({ now, pageSize: 10 });
  const persistence = createMemoryPersistence();
  const asked: string[] = [];
  const failures: string[] = [];
  const listening: RowStore = {
    ...store,
    pages(table) {
      asked.push(`pages ${table}`);
      return store.pages(table);
    },
    get(table, id) {
      asked.push(`get ${table} ${id}`);
      return store.get(table, id);
    },
    changes(table, token) {
      asked.push(`changes ${table}${token === undefined ? ' from now' : ''}`);
      return store.changes(table, token);
    },
  };
  const onFailure = (name: string, error: unknown) => failures.push(`${name}: ${String(error)}`);
  return {
    store,
    persistence,
    asked,
    failures,
    start: (more) =>
      createReadModel({
        rowStore: listening,
        people: peopleOf([]),
        roles: nobodyHolds,
        persistence,
        now,
        onFailure,
        ...more,
      }),
  };
}

export function peopleOf(people: readonly Person[], changes?: () => PeopleFeed): People {
  const none = { kind: 'changes', changed: [], removed: [], token: 'later' } as const;
  return { load: async () => ({ people, token: 'now' }), changes: async () => changes?.() ?? none };
}

export function measureOf(id: string, more: Partial<Measure> = {}): Measure {
  return {
    id: asId(id),
    planId: asId('p1'),
    areaId: asId('a1'),
    goalIds: [],
    title: `Tiltak ${id}`,
    strategy: 'develop',
    competences: [],
    years: [2026],
    audience: '',
    costKroner: 0,
    costHours: 0,
    funding: '',
    status: 'planned',
    progress: 0,
    order: 1,
    sessions: [],
    wantedEffect: '',
    successCriteria: '',
    learningGoals: '',
    formAndContent: '',
    plannedEvaluation: '',
    ...more,
  };
}

export const nobodyHolds: RoleDirectory = { holders: async () => new Map() };
