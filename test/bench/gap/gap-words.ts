import { count, milliseconds } from '../figure.ts';
import type { GapFigures } from './measure-gap.ts';

const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The figures in words, with the bars beside them. */
export function gapWords(figures: GapFigures): string {
  const { size, ours, duckdb, postgres, changes } = figures;
  const wrong = duckdb.differences + (postgres.kind === 'measured' ? postgres.differences : 0);
  return [
    `gap: ${count(size.people)} people × ${size.competences} competences, ${count(size.units)} units on four levels, ${count(size.assessments)} assessments`,
    `  ours        ${milliseconds(ours.matrix)} for all states on every level; ${times(figures.oursToFloor)} a bare pass over the cells (${milliseconds(ours.floor)}; bar 2)`,
    `              beside a pass one cell at a time ${times(ours.matrix / ours.floorOfCells)}, four at a time ${times(ours.matrix / ours.floorOfFours)}`,
    `  DuckDB      ${milliseconds(duckdb.matrix)}, ${times(figures.duckToOurs)} ours (bar 10); its fastest form: ${duckdb.form}, threads ${duckdb.threads}`,
    ...duckdb.tried.map(
      (one) =>
        `              ${milliseconds(one.milliseconds).padStart(8)}  threads ${one.threads}  ${one.form}`,
    ),
    `  PostgreSQL  ${postgres.kind === 'skipped' ? `skipped: ${postgres.why}` : `${milliseconds(postgres.matrix)}, ${times(figures.postgresToOurs ?? 0)} ours; from raw rows ${milliseconds(postgres.fromRaw)}`}`,
    `  raw rows    ours ${milliseconds(ours.fromRaw)} from assessments, requirements and exemptions; DuckDB ${milliseconds(duckdb.fromFacts)}, ${times(figures.duckToOursFromFacts)} ours;`,
    `              with what is demanded worked out beforehand DuckDB ${milliseconds(duckdb.fromRaw)}, ${times(figures.duckToOursFromRaw)} ours`,
    `  the same answer from all, cell by cell: ${wrong === 0 ? 'yes' : `NO, ${count(wrong)} numbers differ`}`,
    ...changes.map(
      (change) =>
        `  changes     at ${count(change.people)} people: an assessment ${change.assessment.toFixed(1)} µs, a requirement ${change.requirement.toFixed(0)} µs; made from the read model's rows in ${milliseconds(change.made)}`,
    ),
    `  memory      ${megabytes(ours.arrayBytesPerMillion)} of arrays for a million assessments; the process grew by ${megabytes(ours.residentBytesPerMillion)}`,
  ].join('\n');
}
