import type { CompetenceId, PersonId, UnitId } from '../ids.ts';
import type { Organisation } from '../organisation.ts';
import type { Requirement } from '../requirement.ts';
import type { GapReader } from './gap-reader.ts';
import { type CollectiveNeed, collectiveNeed, type UnitGap, unitGap } from './unit-gap.ts';

/** Rolls a set of people up to one row of numbers per competence. People are counted once. */
export function totalsOf(
  unitId: UnitId,
  people: readonly PersonId[],
  competences: readonly CompetenceId[],
  reader: GapReader,
  collective: (competenceId: CompetenceId) => CollectiveNeed | undefined = () => undefined,
): readonly UnitGap[] {
  return competences.map((competenceId) =>
    unitGap(
      unitId,
      competenceId,
      people.flatMap((person) => reader.gapsOf(person).get(competenceId) ?? []),
      collective(competenceId),
    ),
  );
}

/** Everything a unit and the units below it need, each person once in each of them. */
export function unitTotals(
  unitId: UnitId,
  competences: readonly CompetenceId[],
  organisation: Organisation,
  reader: GapReader,
  requirements: readonly Requirement[],
): readonly UnitGap[] {
  const people = organisation.peopleUnder(unitId);
  return totalsOf(unitId, people, competences, reader, (competenceId) =>
    collectiveOf(unitId, competenceId, people, reader, requirements),
  );
}

/** The demand "at least n in this unit": n and level of the strictest, with the people who hold that level. */
function collectiveOf(
  unitId: UnitId,
  competenceId: CompetenceId,
  people: readonly PersonId[],
  reader: GapReader,
  requirements: readonly Requirement[],
): CollectiveNeed | undefined {
  let worst: CollectiveNeed | undefined;
  for (const r of requirements) {
    if (r.competenceId !== competenceId || r.unitId !== unitId || r.rule === 'everyone') continue;
    const level = r.level ?? 1;
    const holders = people.filter(
      (p) => (reader.gapsOf(p).get(competenceId)?.held?.level ?? 0) >= level,
    ).length;
    const need = collectiveNeed(r.rule.atLeast, holders);
    if (worst === undefined || need.shortage > worst.shortage || need.needed > worst.needed) worst = need;
  }
  return worst;
}
