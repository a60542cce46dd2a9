import { type ChangeFigures, measureChanges } from './measure-changes.ts';
import { type DuckFigures, measureDuck } from './measure-duckdb.ts';
import { measureOurs, type OurFigures } from './measure-ours.ts';
import { measurePostgres, type PostgresFigures } from './measure-postgres.ts';
import { makeTown, type TownSize } from './town.ts';
import { sourceOf } from './town-source.ts';
import { tablesOf } from './town-tables.ts';

export interface GapFigures {
  readonly size: TownSize & { readonly assessments: number };
  readonly ours: OurFigures;
  readonly duckdb: DuckFigures;
  readonly postgres: PostgresFigures;
  /** Ours ÷ a bare pass over the same cells, read in the same way (bar ≤ 2). */
  readonly oursToFloor: number;
  /** DuckDB's fastest form ÷ ours (bar ≥ 10), from what is maintained and from assessments as they came. */
  readonly duckToOurs: number;
  readonly duckToOursFromRaw: number;
  readonly duckToOursFromFacts: number;
  readonly postgresToOurs?: number | undefined;
  /** A tenth of the municipality, and the whole. */
  readonly changes: readonly ChangeFigures[];
}

interface GapSettings {
  readonly rounds: number;
  /** Where PostgreSQL is; it is left out when absent. */
  readonly postgres: string | undefined;
}

const whole: TownSize = { people: 50_000, units: 2_000, competences: 40 };

/** The gap matrix of a large municipality: ours, DuckDB's and PostgreSQL's in one run, and the same answer from all. */
export async function measureGap(
  size: TownSize = whole,
  { rounds, postgres: server }: GapSettings = {
    rounds: 5,
    postgres: 'postgres://postgres@127.0.0.1:5432/test',
  },
): Promise<GapFigures> {
  const town = makeTown(size);
  const source = sourceOf(town);
  const { figures: ours, answer, base } = measureOurs(town, source, rounds);
  const tables = tablesOf(town, base.workforce);
  const duckdb = await measureDuck(tables, size, answer, rounds);
  const postgres: PostgresFigures =
    server === undefined
      ? { kind: 'skipped', why: 'not asked for' }
      : await measurePostgres(tables, size, answer, Math.ceil(rounds / 2), server);
  const tenth = makeTown({ ...size, people: size.people / 10, units: size.units / 10 });
  return {
    size: { ...size, assessments: town.rows.person.length },
    ours,
    duckdb,
    postgres,
    oursToFloor: ours.matrix / ours.floor,
    duckToOurs: duckdb.matrix / ours.matrix,
    duckToOursFromRaw: duckdb.fromRaw / ours.fromRaw,
    duckToOursFromFacts: duckdb.fromFacts / ours.fromRaw,
    postgresToOurs: postgres.kind === 'measured' ? postgres.matrix / ours.matrix : undefined,
    changes: [measureChanges(tenth, sourceOf(tenth)), measureChanges(town, source)],
  };
}
