import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { toInstant } from '@rod-trad/shared/domain/iso-date';
import type { Person } from '@rod-trad/shared/domain/person';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadModelPersistence } from '../../read-model/persistence.ts';

const person = (id: string, name = `Person ${id}`): Person => ({
  id: asId<'Person'>(id) as PersonId,
  name,
  language: 'nb',
  active: true,
});
const asOf = toInstant(new Date('2026-11-23T08:00:00.500Z'));
const page = (upserts: readonly Person[], token: string | undefined, removed: readonly string[] = []) => ({
  upserts,
  removed,
  token,
  asOf,
});

/** What every persistence of the read model does. `open` gives another process's view of the same, `empty` empties it. */
export function readModelPersistenceContract(
  name: string,
  open: () => ReadModelPersistence,
  empty: () => Promise<void>,
): void {
  describe(`read model persistence: ${name}`, () => {
    beforeEach(empty);

    it('has nothing before anything is saved', async () => {
      expect(await open().load('people')).toBeUndefined();
    });

    it('gives back rows, token and moment after a restart', async () => {
      await open().save('people', page([person('b'), person('a', 'Ánde Ærlig')], 't1'));
      expect(await open().load('people')).toEqual({
        rows: [person('a', 'Ánde Ærlig'), person('b')],
        token: 't1',
        asOf,
      });
      expect(await open().load('units')).toBeUndefined();
    });

    it('replaces, adds and removes rows with the next token', async () => {
      const first = open();
      await first.save('people', page([person('a'), person('b')], 't1'));
      await first.save('people', page([person('a', 'New name'), person('c')], 't2', ['b', 'never there']));
      const snapshot = await open().load('people');
      expect(snapshot?.rows).toEqual([person('a', 'New name'), person('c')]);
      expect(snapshot?.token).toBe('t2');
    });

    it('never gives back a full read that did not come to its end', async () => {
      const first = open();
      await first.save('people', page([person('a')], undefined));
      expect(await open().load('people')).toBeUndefined();
      await first.save('people', page([person('b')], 't1'));
      expect((await open().load('people'))?.rows).toEqual([person('a'), person('b')]);
    });

    it('forgets all of a table, and only that', async () => {
      const first = open();
      await first.save('people', page([person('a')], 't1'));
      await first.save('units', { upserts: [], removed: [], token: 'u1', asOf });
      await first.clear('people');
      expect(await open().load('people')).toBeUndefined();
      expect((await open().load('units'))?.token).toBe('u1');
    });

    it('keeps many rows, more than one statement takes', async () => {
      const many = Array.from({ length: 4_500 }, (_, i) => person(String(i).padStart(5, '0')));
      await open().save('people', page(many, 't1'));
      expect((await open().load('people'))?.rows).toEqual(many);
    });

    it('is written by one replica: a second one does not put its token on the rows of the first', async () => {
      const one = open();
      const two = open();
      await one.load('people');
      await two.load('people');
      await one.save('people', page([person('a', 'New')], 'one-1'));
      await two.save('people', page([person('a', 'Old')], 'two-1'));
      await one.save('people', page([person('b')], 'one-2'));
      const snapshot = await open().load('people');
      expect(snapshot?.rows).toEqual([person('a', 'New'), person('b')]);
      expect(snapshot?.token).toBe('one-2');
    });

    it('passes to the replica that reads everything anew', async () => {
      const one = open();
      const two = open();
      await one.save('people', page([person('a')], 'one-1'));
      await two.load('people');
      await two.clear('people');
      await two.save('people', page([person('b')], 'two-1'));
      await one.save('people', page([person('c')], 'one-2'));
      expect((await open().load('people'))?.rows).toEqual([person('b')]);
    });
  });
}
