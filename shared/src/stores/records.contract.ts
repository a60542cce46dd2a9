import { describe, expect, it } from 'vitest';
import type { Assessment } from '../domain/assessment.ts';
import type { Competence } from '../domain/competence.ts';
import type { Employment } from '../domain/employment.ts';
import type { GapView } from '../domain/gap/gap-engine.ts';
import { asId, type PersonId } from '../domain/ids.ts';
import { isoDate } from '../domain/iso-date.ts';
import type { Person } from '../domain/person.ts';
import type { Requirement } from '../domain/requirement.ts';
import type { Unit } from '../domain/unit.ts';
import type { Records } from './records.ts';
import type { TableName, Tables } from './tables.ts';

/** What the records under trial are to hold. */
export interface GivenRecords {
  readonly tables: { readonly [T in TableName]?: readonly Tables[T][] };
  readonly people: readonly Person[];
  readonly now: () => Date;
}

/** What use cases may rely on when they read. */
export function recordsContract(name: string, makeRecords: (given: GivenRecords) => Promise<Records>): void {
  const now = () => new Date('2026-03-02T08:00:00Z');
  const given: GivenRecords = {
    tables: {
      units,
      employments,
      assessments: [assessment('a1', kari), assessment('a2', ola), assessment('a3', kari)],
    },
    people: [person(kari, 'Kari'), person(ola, 'Ola')],
    now,
  };

  describe(`${name} keeps the contract of records`, () => {
    it('gives all rows of a table, one by its id, and those of an access path', async () => {
      const records = await makeRecords(given);
      expect(records.all('units')).toEqual(units);
      expect(records.all('plans')).toEqual([]);
      expect(records.get('units', 'skole')?.entity).toEqual(units[1]);
      expect(records.get('units', 'nowhere')).toBeUndefined();
      expect(
        records
          .where('assessments', kari)
          .map((row) => row.id)
          .toSorted(),
      ).toEqual(['a1', 'a3']);
      expect(records.where('assessments', 'nobody')).toEqual([]);
    });

    it('knows the people', async () => {
      const records = await makeRecords(given);
      expect(records.person(kari)?.name).toBe('Kari');
      expect(records.person(asId('nobody'))).toBeUndefined();
      expect(records.people()).toHaveLength(2);
    });

    it('gives the organisation of the Norwegian day', async () => {
      let at = new Date('2026-03-02T08:00:00Z');
      const records = await makeRecords({ ...given, now: () => at });
      expect(records.organisation().peopleUnder(asId('kommune')).toSorted()).toEqual([kari, ola]);
      expect(records.organisation()).toBe(records.organisation());
      // Ola's post ends on the last of June; at 22:30 UTC it is July in Norway.
      at = new Date('2026-06-30T21:30:00Z');
      expect(records.organisation().peopleUnder(asId('kommune'))).toContain(ola);
      at = new Date('2026-06-30T22:30:00Z');
      expect(records.organisation().peopleUnder(asId('kommune'))).toEqual([kari]);
    });

    it('gives the gaps of a day, of everybody or of one position group', async () => {
      const records = await makeRecords({
        ...given,
        tables: { ...given.tables, competences: [competence], requirements: [requirement] },
      });
      const on = isoDate('2026-03-02');
      const ask = (view: GapView) => records.gaps(view).total(asId('kommune'), asId('c1'));
      expect(ask({ on })).toMatchObject({ required: 2, gap: 2, deficit: 2 });
      expect(ask({ on: isoDate('2026-01-31') })).toMatchObject({ unknown: 2 });
      expect(ask({ on, positionGroupId: asId('nobody') })).toMatchObject({ required: 0 });
      expect(records.gaps({ on })).toBe(records.gaps({ on }));
    });

    it('says of what moment it speaks, and that nothing is pending', async () => {
      const records = await makeRecords(given);
      expect(records.asOf).toBe('2026-03-02T08:00:00.000Z');
      expect(records.isPending('units', 'skole')).toBe(false);
      expect(records.revision).toBe(records.revision);
    });
  });
}

const kari: PersonId = asId('11111111-1111-4111-8111-111111111111');
const ola: PersonId = asId('22222222-2222-4222-8222-222222222222');

const units: readonly Unit[] = [
  { id: asId('kommune'), name: 'Fjordvik', level: 'municipality', exposed: false },
  { id: asId('skole'), name: 'Vik skole', level: 'establishment', parentId: asId('kommune'), exposed: true },
];

const competence: Competence = {
  ...{ id: asId('c1'), areaIds: [], name: { nb: 'Lesing', nn: 'Lesing' }, kind: 'skill', status: 'active' },
};

const requirement: Requirement = {
  id: asId('r1'),
  unitId: 'all',
  positionGroupId: 'all',
  competenceId: asId('c1'),
  level: 3,
  rule: 'everyone',
  validFrom: isoDate('2020-01-01'),
  critical: false,
};

const employments: readonly Employment[] = [
  employment('e1', kari),
  { ...employment('e2', ola), endOn: isoDate('2026-06-30') },
];

function employment(id: string, personId: PersonId): Employment {
  const startOn = isoDate('2020-08-01');
  return {
    id: asId(id),
    personId,
    unitId: asId('skole'),
    title: 'Lærer',
    percent: 100,
    primary: true,
    startOn,
  };
}

function assessment(id: string, personId: PersonId): Assessment {
  const on = isoDate('2026-02-01');
  return {
    id: asId(id),
    personId,
    competenceId: asId('c1'),
    level: 2,
    by: 'self',
    on,
    inUse: 'yes',
    wish: 1,
  };
}

function person(id: PersonId, name: string): Person {
  return { id, name, language: 'nb', active: true };
}
