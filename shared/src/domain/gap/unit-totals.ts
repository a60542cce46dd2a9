import type { CompetenceId, PersonId, UnitId } from '../ids.ts';
import type { GapReader } from './gap-reader.ts';
import { type UnitGap, unitGap } from './unit-gap.ts';

/** Rolls a set of people up to one row of numbers per competence. People are counted once. */
export function totalsOf(
  unitId: UnitId,
  people: readonly PersonId[],
  competences: readonly CompetenceId[],
  reader: GapReader,
): readonly UnitGap[] {
  return competences.map((competenceId) =>
    unitGap(
      unitId,
      competenceId,
      people.flatMap((person) => reader.gapsOf(person).get(competenceId) ?? []),
    ),
  );
}
