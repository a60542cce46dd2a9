import { beforeEach, describe, expect, it } from 'vitest';
import type { Assessment } from '../domain/assessment.ts';
import type { Competence } from '../domain/competence.ts';
import { asId } from '../domain/ids.ts';
import {
  buildAssessment,
  buildCompetence,
  buildEmployment,
  buildPerson,
  buildUnit,
  day,
} from '../testing/build.ts';
import { buildRound } from '../testing/build-round.ts';
import { fixedRecords } from '../testing/fixed-records.ts';
import { testContext } from '../testing/use-case-context.ts';
import { factsOfRound } from './mapping-facts.ts';

const now = new Date('2026-11-25T09:00:00Z');
const round = buildRound('round', { competenceIds: [asId('a'), asId('b')] });

/** Rows as the read model hands them out: the same array for as long as nothing in it changes. */
let rows: Map<string, readonly Assessment[]>;
let competences: readonly Competence[];
let revision: number;
let standings: (of?: typeof round) => Record<string, string>;

beforeEach(() => {
  const fixed = fixedRecords(
    [buildPerson('kari'), buildPerson('ola')],
    { units: [buildUnit('ward')], employments: ['kari', 'ola'].map((id) => buildEmployment(id, 'ward')) },
    now,
  );
  rows = new Map([
    ['kari', []],
    ['ola', []],
  ]);
  competences = [buildCompetence('a'), buildCompetence('b')];
  revision = 0;
  const records = {
    ...fixed,
    get revision() {
      return revision;
    },
    all: ((table: never) => (table === 'competences' ? competences : fixed.all(table))) as typeof fixed.all,
    where: ((table: string, id: string) =>
      table === 'assessments' ? rows.get(id) : fixed.where(table as never, id)) as typeof fixed.where,
  };
  const context = testContext(records, now);
  standings = (of = round) => Object.fromEntries(factsOfRound(context, of).standings);
});

const says = (person: string, ...of: string[]) => {
  revision += 1;
  const said = of.map((id) => buildAssessment(person, id, { by: 'self', on: day('2026-11-20') }));
  rows.set(person, [...(rows.get(person) ?? []), ...said]);
};

describe('how far each has come in a round', () => {
  it('follows the answers of each, one by one', () => {
    expect(standings()).toEqual({ kari: 'notBegun', ola: 'notBegun' });
    says('kari', 'a');
    expect(standings()).toEqual({ kari: 'begun', ola: 'notBegun' });
    says('ola', 'a', 'b');
    says('kari', 'b');
    expect(standings()).toEqual({ kari: 'done', ola: 'done' });
  });

  it('is worked out anew when the round asks for something else', () => {
    says('kari', 'a');
    expect(standings()).toEqual({ kari: 'begun', ola: 'notBegun' });
    revision += 1;
    expect(standings({ ...round, competenceIds: [asId('a')] })).toEqual({ kari: 'done', ola: 'notBegun' });
  });

  it('is worked out anew when the catalogue has changed', () => {
    says('kari', 'a');
    expect(standings()).toEqual({ kari: 'begun', ola: 'notBegun' });
    revision += 1;
    competences = [buildCompetence('a'), buildCompetence('b', { status: 'retired', mergedInto: asId('a') })];
    expect(standings()).toEqual({ kari: 'done', ola: 'notBegun' });
  });
});
