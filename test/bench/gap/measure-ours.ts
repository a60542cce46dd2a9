import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { arrangeGapBase, type GapBase, type GapSource } from '@rod-trad/shared/domain/gap/gap-base';
import { createGapEngine } from '@rod-trad/shared/domain/gap/gap-engine';
import { type Answer, answerOf } from './answer.ts';
import { floorsOver } from './floors.ts';
import { holdRows } from './hold-rows.ts';
import { median, takeTurns, time } from './timing.ts';
import type { Town } from './town.ts';
import { on } from './town-source.ts';

export interface OurFigures {
  /** Milliseconds: all states of the whole matrix on every level, from the maintained cells. */
  readonly matrix: number;
  /** Bare passes over the same cells: as the engine reads them (two at a time), one at a time, four at a time. */
  readonly floor: number;
  readonly floorOfCells: number;
  readonly floorOfFours: number;
  /** The whole matrix from assessments as they came: sorted, resolved for the day, demands and exemptions worked out, counted. */
  readonly fromRaw: number;
  /** Bytes of all arrays, and what the process grew by, for a million assessments. */
  readonly arrayBytesPerMillion: number;
  readonly residentBytesPerMillion: number;
}

export interface Ours {
  readonly figures: OurFigures;
  readonly answer: Answer;
  readonly base: GapBase;
}

export function measureOurs(town: Town, source: GapSource, rounds: number): Ours {
  const before = memory();
  const arranged = arrangeGapBase(source);
  const base = holdRows(arranged, town);
  const engine = createGapEngine(base, source, { on });
  const after = memory();
  const millions = town.rows.person.length / 1e6;
  const floors = floorsOver(engine.counts.cells, base.competences.length);
  // The whole matrix counted anew is what is compared below, too.
  engine.counts.countAll();
  const turns = () =>
    takeTurns(rounds * 20 + 1, {
      matrix: () => engine.counts.countAll(),
      floor: floors.pairs,
      floorOfCells: floors.cells,
      floorOfFours: floors.fours,
    });
  // The first turns are the compiler's; on a busy machine it needs a while.
  const warm = performance.now() + rounds * 500;
  while (performance.now() < warm) turns();
  return {
    figures: {
      ...turns(),
      fromRaw: median(
        Array.from({ length: rounds + 3 }, () =>
          time(() => createGapEngine(holdRows(arranged, town), source, { on })),
        ).slice(3),
      ),
      arrayBytesPerMillion: (after.arrays - before.arrays) / millions,
      residentBytesPerMillion: (after.resident - before.resident) / millions,
    },
    answer: answerOf(engine, base, town.size),
    base,
  };
}

function memory() {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  collect();
  const { arrayBuffers, rss } = process.memoryUsage();
  return { arrays: arrayBuffers, resident: rss };
}
