import type { CompetenceId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import { cellOf, demandedIn, exempt, heldIn, noDemand, unknown } from './cell.ts';
import { createDemandTable } from './demand-table.ts';
import { demandedOf, demandsOnProfiles } from './demands.ts';
import { createExemptedPeople } from './exempted-people.ts';
import { type GapSource, readGapBase } from './gap-base.ts';
import type { GapState } from './gap-state.ts';
import { dayNumber } from './held-columns.ts';
import type { Workforce } from './workforce.ts';

/** Everybody's state in everything that is in force on one day: a copy, which no later change of the facts reaches. */
export interface DayStates {
  readonly workforce: Workforce;
  /** Nothing is demanded in what is not in force, or counts for another competence. */
  stateOf(person: number, competenceId: CompetenceId): GapState;
}

/** @param source with the organisation of the day */
export function readDayStates(source: GapSource, on: IsoDate): DayStates {
  const base = readGapBase(source);
  const { workforce, competences, held } = base;
  const { people, profileOf, profiles, nodes } = workforce;
  const day = dayNumber(on);
  const demands = createDemandTable(base, on);
  for (const requirement of source.requirements) demands.place(requirement.id, requirement);
  const exempted = createExemptedPeople(source, on);
  for (const [person, id] of people.entries()) exempted.reread(person, id);

  const columns = new Map(
    competences.map((id, column) => {
      const ofColumn = demands.of(column);
      const { demanded } = demandsOnProfiles(ofColumn, workforce);
      const cells = Uint8Array.from(people, (_, person) => {
        const profile = profileOf[person] ?? -1;
        const ordinary = demanded[profile] ?? noDemand;
        const from = exempted.from(person);
        const asked = demandedOf(ordinary, from, ofColumn, profiles[profile] ?? [], nodes);
        return cellOf(asked, held.on(person, column, day));
      });
      return [id, cells];
    }),
  );
  return {
    workforce,
    stateOf: (person, competenceId) =>
      stateIn(columns.get(competenceId)?.[person] ?? cellOf(noDemand, unknown)),
  };
}

function stateIn(cell: number): GapState {
  const demanded = demandedIn(cell);
  if (demanded === noDemand) return 'noDemand';
  if (demanded === exempt) return 'exempt';
  const holds = heldIn(cell);
  if (holds === unknown) return 'unknown';
  return holds >= demanded ? 'met' : 'gap';
}
