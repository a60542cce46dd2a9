import type { GapBase } from '@rod-trad/shared/domain/gap/gap-base';
import type { GapEngine } from '@rod-trad/shared/domain/gap/gap-engine';
import { asId } from '@rod-trad/shared/domain/ids';
import type { TownSize } from './town.ts';

export const countNames = ['met', 'gap', 'missing', 'exempt', 'deficit'] as const;
type CountName = (typeof countNames)[number];

/** The whole matrix, whoever worked it out: `met[competence × units + unit]` and so on, by the town's numbers. */
export type Answer = Readonly<Record<CountName, Int32Array>>;

/** What the engine says. */
export function answerOf({ counts }: GapEngine, base: GapBase, { units, competences }: TownSize): Answer {
  const { met, gap, unknown, exempt, deficit } = counts.columns;
  const { nodes } = base.workforce;
  const nodeOf = Array.from({ length: units }, (_, unit) => nodes.nodeOf(asId(`u${unit}`)) ?? -1);
  const arrange = (column: Int32Array) =>
    Int32Array.from({ length: units * competences }, (_, cell) => {
      const unit = cell % units;
      const competence = base.columnOf(asId(`c${(cell - unit) / units}`)) ?? -1;
      return column[competence * nodes.count + (nodeOf[unit] ?? -1)] ?? -1;
    });
  return {
    met: arrange(met),
    gap: arrange(gap),
    missing: arrange(unknown),
    exempt: arrange(exempt),
    deficit: arrange(deficit),
  };
}

export type Columns = Readonly<Record<string, readonly number[]>>;

/** What a database says, one row for each unit and competence; where it has no row, nothing is demanded. */
export function answerFromRows(columns: Columns, { units, competences }: TownSize): Answer {
  const answer = emptyAnswer(units * competences);
  for (const [row, unit] of (columns.unit ?? []).entries()) {
    const cell = (columns.competence?.[row] ?? 0) * units + unit;
    for (const name of countNames) answer[name][cell] = columns[name]?.[row] ?? -1;
  }
  return answer;
}

/** The same where each competence has columns of its own. */
export function answerFromWideRows(columns: Columns, { units, competences }: TownSize): Answer {
  const answer = emptyAnswer(units * competences);
  for (const [row, unit] of (columns.unit ?? []).entries()) {
    for (let competence = 0; competence < competences; competence += 1) {
      const cell = competence * units + unit;
      for (const name of countNames) answer[name][cell] = columns[`${name}${competence}`]?.[row] ?? -1;
    }
  }
  return answer;
}

function emptyAnswer(cells: number): Answer {
  const empty = () => new Int32Array(cells);
  return { met: empty(), gap: empty(), missing: empty(), exempt: empty(), deficit: empty() };
}

/** How many numbers of two answers differ. */
export function differences(a: Answer, b: Answer): number {
  return countNames.reduce(
    (sum, name) => sum + a[name].reduce((n, value, cell) => n + (value === b[name][cell] ? 0 : 1), 0),
    0,
  );
}
