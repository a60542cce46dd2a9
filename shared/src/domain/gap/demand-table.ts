import type { RequirementId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Requirement } from '../requirement.ts';
import { type Demand, readDemand } from './demands.ts';
import type { GapBase } from './gap-base.ts';

/** The demands of one day by the column of their competence. */
export interface DemandTable {
  of(column: number): readonly Demand[];
  columnOf(id: RequirementId): number | undefined;
  /** Takes a requirement as it now is, or as gone; gives the columns in which something may have changed. */
  place(id: RequirementId, requirement: Requirement | undefined): readonly number[];
}

export function createDemandTable(base: GapBase, on: IsoDate): DemandTable {
  const columns: Map<RequirementId, Demand>[] = base.competences.map(() => new Map());
  const places = new Map<RequirementId, number>();
  const listed: (readonly Demand[] | undefined)[] = [];
  return {
    of(column) {
      const list = listed[column] ?? [...(columns[column]?.values() ?? [])];
      listed[column] = list;
      return list;
    },
    columnOf: (id) => places.get(id),
    place(id, requirement) {
      const before = places.get(id);
      if (before !== undefined) columns[before]?.delete(id);
      places.delete(id);
      const column = requirement && base.columnOf(requirement.competenceId);
      const demand = requirement && readDemand(requirement, base.workforce.nodes, on);
      if (column !== undefined && demand !== undefined) {
        columns[column]?.set(id, demand);
        places.set(id, column);
      }
      const touched = [...new Set([before, places.get(id)])].filter((at) => at !== undefined);
      for (const at of touched) listed[at] = undefined;
      return touched;
    },
  };
}
