import { type Answer, answerFromRows, answerFromWideRows, differences } from './answer.ts';
import { type Duck, openDuck } from './duckdb.ts';
import { ancestorMatrix, cellRows, demandedRows, heldRows, matrix, packedMatrix, wideMatrix } from './sql.ts';
import { medianOf } from './timing.ts';
import type { TownSize } from './town.ts';
import type { NumberTable } from './town-tables.ts';

export interface DuckFigures {
  /** Milliseconds of the fastest form, from tables of what is demanded and held, and which one it was. */
  readonly matrix: number;
  readonly form: string;
  readonly threads: number;
  /** From assessments as they came; what is demanded lies ready. */
  readonly fromRaw: number;
  /** From assessments, positions, requirements and exemptions as they came. */
  readonly fromFacts: number;
  /** All that was tried. */
  readonly tried: readonly {
    readonly form: string;
    readonly threads: number;
    readonly milliseconds: number;
  }[];
  /** Numbers in any form's answer that are not ours. */
  readonly differences: number;
}

const rawAssessments = 'from raw assessments';
const rawFacts = 'from raw assessments, requirements and exemptions';
const fromTheBeginning = [rawAssessments, rawFacts];

interface Form {
  readonly name: string;
  readonly sql: string;
  readonly read: typeof answerFromRows;
}

export async function measureDuck(
  tables: readonly NumberTable[],
  size: TownSize,
  ours: Answer,
  rounds: number,
): Promise<DuckFigures> {
  const duck = await openDuck();
  try {
    for (const table of tables) await duck.load(table);
    await prepare(duck, size.competences);
    const forms = formsOf(size.competences);
    const tried: DuckFigures['tried'][number][] = [];
    let different = 0;
    for (const { sql, read } of forms) different += differences(ours, read(await duck.columns(sql), size));
    for (const threads of [1, 2]) {
      await duck.run(`set threads = ${threads}`);
      for (const { name, sql } of forms)
        tried.push({ form: name, threads, milliseconds: await medianOf(rounds, () => duck.run(sql)) });
    }
    const fastest = (wanted: (form: string) => boolean) =>
      tried.filter(({ form }) => wanted(form)).toSorted((a, b) => a.milliseconds - b.milliseconds)[0];
    const best = fastest((form) => !fromTheBeginning.includes(form));
    return {
      matrix: best?.milliseconds ?? Number.NaN,
      form: best?.form ?? '',
      threads: best?.threads ?? 0,
      fromRaw: fastest((form) => form === rawAssessments)?.milliseconds ?? Number.NaN,
      fromFacts: fastest((form) => form === rawFacts)?.milliseconds ?? Number.NaN,
      tried,
      differences: different,
    };
  } finally {
    duck.close();
  }
}

/** The small types and the orders that might help it. */
async function prepare(duck: Duck, competences: number): Promise<void> {
  await duck.run(`create table demanded as ${demandedRows}`);
  await duck.run(`create table held as ${heldRows}`);
  const small = `unit::usmallint as unit, sign::tinyint as sign, competence::utinyint as competence,
    demanded::utinyint as demanded, held::utinyint as held`;
  await duck.run(`create table cells as select ${small} from (${cellRows('held')})`);
  await duck.run('create table sorted as select * from cells order by competence, unit');
  await duck.run(`create table person_unit as
    select distinct p.person, a.ancestor::usmallint as unit from position p join unit_ancestor a on a.unit = p.unit`);
  await duck.run(`create table person_cells as
    select d.person, d.competence::utinyint as competence, d.demanded::utinyint as demanded,
      coalesce(h.held, 5)::utinyint as held
    from demanded d left join held h on h.person = d.person and h.competence = d.competence`);
  const pairs = Array.from({ length: competences }, (_, c) =>
    ['demanded', 'held'].map(
      (what) => `coalesce(max(${what}) filter (competence = ${c}), 5)::utinyint as ${what[0]}${c}`,
    ),
  );
  await duck.run(`create table wide as
    select p.unit::usmallint as unit, p.sign::tinyint as sign, ${pairs.flat().join(', ')}
    from place p left join person_cells c on c.person = p.person
    group by p.person, p.unit, p.sign order by p.unit`);
}

function formsOf(competences: number): readonly Form[] {
  return [
    { name: 'cells as they came, distinct people by signs', sql: matrix('cells'), read: answerFromRows },
    { name: 'cells sorted, distinct people by signs', sql: matrix('sorted'), read: answerFromRows },
    { name: 'cells sorted, five counts in two sums', sql: packedMatrix('sorted'), read: answerFromRows },
    { name: 'a column for each competence', sql: wideMatrix(competences), read: answerFromWideRows },
    { name: 'people joined with all units above them', sql: ancestorMatrix, read: answerFromRows },
    { name: rawAssessments, sql: matrix(`(${cellRows(`(${heldRows})`)})`), read: answerFromRows },
    {
      name: rawFacts,
      sql: matrix(`(${cellRows(`(${heldRows})`, `(${demandedRows})`)})`),
      read: answerFromRows,
    },
  ];
}
