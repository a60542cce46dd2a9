import type { Competence } from '@rod-trad/shared/domain/competence';
import { countsAlike, type GapSource } from '@rod-trad/shared/domain/gap/gap-base';
import type { GapEngine, GapView } from '@rod-trad/shared/domain/gap/gap-engine';
import { createGapEngines, type GapChange, type GapEngines } from '@rod-trad/shared/domain/gap/gap-engines';
import type { Organisation } from '@rod-trad/shared/domain/organisation';
import type { TableListener } from './table-view.ts';

/** The gap engines over the tables in memory. They are made when somebody first asks, and then follow every row. */
export interface GapsFeed {
  of(view: GapView): GapEngine;
  /** For the table view of each table the engines follow. */
  listener<Table extends GapChange['table']>(table: Table): TableListener<RowOf<Table>>;
}

type RowOf<Table extends GapChange['table']> = NonNullable<
  Extract<GapChange, { readonly table: Table }>['after']
>;

/** The tables as they are now; the same organisation and the same array as long as nothing in them has changed. */
export interface GapTables extends Pick<GapSource, 'assessmentsOf' | 'exemptionsOf'> {
  organisation(): Organisation;
  competences(): readonly Competence[];
  requirements(): GapSource['requirements'];
}

export function createGapsFeed(tables: GapTables): GapsFeed {
  let engines: GapEngines | undefined;
  let madeFrom: Pick<GapSource, 'organisation' | 'competences'> | undefined;

  return {
    of(view) {
      const now = { organisation: tables.organisation(), competences: tables.competences() };
      if (
        engines === undefined ||
        madeFrom === undefined ||
        !countsAlike(madeFrom.competences, now.competences)
      )
        engines = createGapEngines({ ...tables, ...now, requirements: tables.requirements() });
      else if (madeFrom.organisation !== now.organisation) engines.reorganise(now.organisation);
      madeFrom = now;
      return engines.of(view);
    },
    listener: (table) => ({
      // The row belongs to the table; TypeScript does not follow it through the parameter.
      changed: (before, after) => engines?.apply({ table, before, after } as unknown as GapChange),
      replaced() {
        engines = undefined;
      },
    }),
  };
}
