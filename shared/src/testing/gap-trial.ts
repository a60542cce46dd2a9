import type { Assessment } from '../domain/assessment.ts';
import type { Competence } from '../domain/competence.ts';
import type { Employment } from '../domain/employment.ts';
import type { GapSource } from '../domain/gap/gap-base.ts';
import { createGapEngines, type GapChange, type GapEngines } from '../domain/gap/gap-engines.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { organise } from '../domain/organisation.ts';
import type { Exemption, Requirement } from '../domain/requirement.ts';
import type { Unit } from '../domain/unit.ts';

export interface GapRows {
  readonly units: readonly Unit[];
  readonly employments: readonly Employment[];
  readonly competences: readonly Competence[];
  readonly requirements?: readonly Requirement[];
  readonly exemptions?: readonly Exemption[];
  readonly assessments?: readonly Assessment[];
}

/** A row to put in place of the one with its id, or the id of one to take away. */
export type GapAct =
  | { readonly table: 'assessments'; readonly put: Assessment }
  | { readonly table: 'exemptions'; readonly put: Exemption }
  | { readonly table: 'requirements'; readonly put: Requirement }
  | { readonly table: GapChange['table']; readonly drop: string };

export interface GapTrial {
  readonly engines: GapEngines;
  /** What the rows say at the moment. */
  source(): GapSource;
  /** Changes the rows, and tells the engines. */
  act(act: GapAct): void;
  /** The same with all employments exchanged. */
  employ(employments: readonly Employment[]): void;
}

/** Rows in plain maps with engines that are told of each change, as the read model does it. */
export function gapTrial(rows: GapRows, today: IsoDate): GapTrial {
  const byId = <Row extends { readonly id: string }>(list: readonly Row[] = []) =>
    new Map<string, Row>(list.map((row) => [row.id, row]));
  const tables = {
    requirements: byId(rows.requirements),
    exemptions: byId(rows.exemptions),
    assessments: byId(rows.assessments),
  };
  let { employments } = rows;
  const source = (): GapSource => ({
    organisation: organise(rows.units, employments, today),
    competences: rows.competences,
    requirements: [...tables.requirements.values()],
    assessmentsOf: (id) => [...tables.assessments.values()].filter((row) => row.personId === id),
    exemptionsOf: (id) => [...tables.exemptions.values()].filter((row) => row.personId === id),
  });
  const engines = createGapEngines(source());
  return {
    engines,
    source,
    employ(others) {
      employments = others;
      engines.reorganise(source().organisation);
    },
    act(act) {
      const table: Map<string, Assessment | Exemption | Requirement> = tables[act.table];
      const id = 'put' in act ? act.put.id : act.drop;
      const before = table.get(id);
      if ('put' in act) table.set(id, act.put);
      else table.delete(id);
      // Table and rows belong together; TypeScript does not follow it through the map.
      engines.apply({ table: act.table, before, after: table.get(id) } as GapChange);
    },
  };
}
