import type { Assessment } from '@rod-trad/shared/domain/assessment';
import type { GapSource } from '@rod-trad/shared/domain/gap/gap-base';
import { asId, type PersonId } from '@rod-trad/shared/domain/ids';
import { addDays, type IsoDate, isoDate } from '@rod-trad/shared/domain/iso-date';
import { organise } from '@rod-trad/shared/domain/organisation';
import type { Exemption } from '@rod-trad/shared/domain/requirement';
import {
  buildCompetence,
  buildEmployment,
  buildExemption,
  buildRequirement,
  buildUnit,
} from '@rod-trad/shared/testing/build';
import { startsOfCells } from './starts-of-cells.ts';
import { askedDay, noEnd, type RawRows, type Town } from './town.ts';

const dayZero = isoDate('2020-01-01');
export const on = addDays(dayZero, askedDay);
export const personId = (person: number): PersonId => asId(`p${person}`);
const personNumber = (id: PersonId) => Number(id.slice(1));

/** The town as the product's own rows; assessments are made when they are asked for, person by person. */
export function sourceOf(town: Town): GapSource {
  const { parents, positions, requirements, exemptions, size, rows } = town;
  const exempt = Map.groupBy(
    exemptions.map(({ person, requirement }) => buildExemption(`p${person}`, `r${requirement}`)),
    ({ personId }) => personId,
  );
  const none: readonly Exemption[] = [];
  const rowsOf = rowsByPerson(town);
  return {
    organisation: organise(
      Array.from(parents, (parent, unit) =>
        buildUnit(`u${unit}`, parent < 0 ? {} : { parentId: asId(`u${parent}`) }),
      ),
      positions.map(({ person, unit, group }) =>
        buildEmployment(`p${person}`, `u${unit}`, { positionGroupId: asId(`g${group}`) }),
      ),
      on,
    ),
    competences: Array.from({ length: size.competences }, (_, i) => buildCompetence(`c${i}`)),
    requirements: requirements.map((requirement, i) => requirementOf(requirement, i)),
    assessmentsOf: (id) => rowsOf(personNumber(id)).map((row) => assessmentOf(rows, row)),
    exemptionsOf: (id) => exempt.get(id) ?? none,
  };
}

export function requirementOf({ unit, group, competence, level }: Town['requirements'][number], i: number) {
  return buildRequirement(`c${competence}`, {
    id: asId(`r${i}`),
    unitId: unit < 0 ? 'all' : asId(`u${unit}`),
    positionGroupId: group < 0 ? 'all' : asId(`g${group}`),
    level: level as 1,
  });
}

const assessors = ['self', 'leader', 'agreed'] as const;

function assessmentOf(rows: RawRows, row: number): Assessment {
  const until = rows.until[row] ?? noEnd;
  return {
    // Later rows outrank earlier ones of the same day, as ids do.
    id: asId(`a${String(row).padStart(8, '0')}`),
    personId: personId(rows.person[row] ?? 0),
    competenceId: asId(`c${rows.competence[row]}`),
    level: rows.level[row] as 0,
    by: assessors[rows.by[row] ?? 0] ?? 'self',
    on: dayOf(rows.on[row] ?? 0),
    inUse: 'yes',
    wish: 0,
    ...(until !== noEnd && { expiresOn: dayOf(until) }),
  };
}

const days: IsoDate[] = [];
export function dayOf(number: number): IsoDate {
  const known = days[number] ?? addDays(dayZero, number);
  days[number] = known;
  return known;
}

function rowsByPerson({ rows, size }: Town): (person: number) => readonly number[] {
  const { starts, counts } = startsOfCells(rows.person, size.people);
  const next = starts.slice();
  const order = new Int32Array(rows.person.length);
  for (const [row, person] of rows.person.entries()) {
    const at = next[person] ?? 0;
    next[person] = at + 1;
    order[at] = row;
  }
  return (person) => {
    const start = starts[person] ?? 0;
    return [...order.subarray(start, start + (counts[person] ?? 0))];
  };
}
