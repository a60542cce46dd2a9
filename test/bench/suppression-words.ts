import type { SuppressionFigures } from './suppression.ts';

export function suppressionWords(towns: readonly SuppressionFigures[]): string {
  return towns
    .flatMap(
      ({
        employees,
        units,
        competences,
        readMs,
        medianMs,
        slowestMs,
        allMs,
        cellsOfUnits,
        cellsOfGroups,
      }) => [
        `suppression: ${employees} employees, ${units} units, ${competences} competences`,
        `  once a month: ${ms(readMs)} to read everybody's state, ${ms(allMs)} to choose all cells (one competence ${ms(medianMs)} at the median, ${ms(slowestMs)} at most)`,
        `  shown: ${share(cellsOfUnits)} of the units, ${share(cellsOfGroups)} of position groups`,
      ],
    )
    .join('\n');
}

const ms = (time: number) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
const share = ({ shown, all }: { shown: number; all: number }) =>
  `${shown} of ${all} numbers (${((100 * shown) / Math.max(all, 1)).toFixed(1)} %)`;
