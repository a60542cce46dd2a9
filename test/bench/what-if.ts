import { isoDate } from '@rod-trad/shared/domain/iso-date';
import {
  type AssumptionName,
  assumptionNames,
  assumptionTable,
} from '@rod-trad/shared/domain/projection/assumptions';
import type { Actor } from '@rod-trad/shared/policies/actor';
import { fixedRecords } from '@rod-trad/shared/testing/fixed-records';
import { actor, testContext } from '@rod-trad/shared/testing/use-case-context';
import type { ProjectionSubject } from '@rod-trad/shared/use-cases/projection-base';
import { viewProjection } from '@rod-trad/shared/use-cases/view-projection';
import { presentProjection } from '@rod-trad/teams-app/http/presenters/present-projection';
import { generateMunicipality } from '../tenant/municipality/generate-municipality.ts';
import { createRandom, type Random } from '../tenant/municipality/random.ts';
import { type Times, timeAgain } from './time-again.ts';

/** What one reader waits for while a slider moves. Everybody is counted for the first answer, and for none after it. */
export interface SliderFigures extends Times {
  readonly reader: string;
  /** A slider move ÷ the first answer. */
  readonly moveToFirst: number;
  /** Answers with a table of years in them; the others would be faster for having nothing to say. */
  readonly shown: number;
}

export interface WhatIfFigures {
  readonly employees: number;
  readonly moves: number;
  readonly readers: readonly SliderFigures[];
}

const now = new Date('2026-11-23T09:00:00Z');
const freshness = { asOf: now.toISOString(), revision: 1, stale: false };

/** Sliders moved in the whole municipality, by those who see people and by those who see numbers. */
export async function measureWhatIf(employees = 50_000, moves = 1_000): Promise<WhatIfFigures> {
  const random = createRandom(7);
  const today = isoDate('2026-11-23');
  const { tables } = generateMunicipality({ employees, seed: 1, today, assessmentsPerPerson: 5 });
  const context = testContext(fixedRecords([], tables, now), now);
  // The read model has these already.
  context.records.where('assessments', '');
  context.records.where('exemptions', '');
  const top = context.records.organisation().units.find(({ parentId }) => parentId === undefined);
  const demand = tables.requirements.find((r) => r.rule === 'everyone' && r.positionGroupId !== 'all');
  if (top === undefined || demand === undefined || demand.positionGroupId === 'all')
    throw new Error('an empty place');
  const heads: ProjectionSubject = { unitId: top.id };
  const group: ProjectionSubject = { ...heads, positionGroupId: demand.positionGroupId };
  const holders: ProjectionSubject = { ...group, competenceId: demand.competenceId };
  const hr = actor('hr', 'HrAdviser');
  const union = actor('union', 'UnionRep');
  const readers: SliderFigures[] = [];
  for (const [reader, who, subject] of [
    ['HR, everybody', hr, heads],
    ['HR, holders in a group', hr, holders],
    ['union representative, a group', union, group],
    ['union representative, holders', union, holders],
  ] as const) {
    readers.push({ reader, ...(await move(who, subject)) });
  }
  return { employees, moves, readers };

  async function move(who: Actor, subject: ProjectionSubject): Promise<Omit<SliderFigures, 'reader'>> {
    let shown = 0;
    let assumptions: Readonly<Partial<Record<AssumptionName, number>>> = {};
    const times = await timeAgain(moves, async () => {
      const outcome = await viewProjection(context, who, subject, assumptions);
      if (outcome.kind !== 'ok') throw new Error(outcome.kind);
      const { result } = presentProjection(outcome.value, 'nb', freshness);
      if (result.kind === 'shown') shown += 1;
      assumptions = anywhere(random);
    });
    return { ...times, moveToFirst: times.p50 / times.first, shown };
  }
}

/** Every slider somewhere on its way. */
function anywhere(random: Random): Record<AssumptionName, number> {
  const values = assumptionNames.map((name) => {
    const { least, most } = assumptionTable[name];
    return [name, random.int(least, most)];
  });
  return Object.fromEntries(values) as Record<AssumptionName, number>;
}
