import type { DatasetTable } from '@rod-trad/teams-app/http/presenters/dataset-table';
import { writeTable } from '@rod-trad/teams-app/http/xlsx/write-table';

export interface FileFigures {
  readonly bytes: number;
  readonly milliseconds: number;
  /** How much more memory the process held at most than before it began. */
  readonly growth: number;
}

/** The same table as an `.xlsx`, streamed, to nobody. */
export async function measureFile(table: DatasetTable): Promise<FileFigures> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const start = performance.now();
  let bytes = 0;
  let most = before;
  for await (const piece of writeTable(table)) {
    bytes += piece.length;
    most = Math.max(most, process.memoryUsage().rss);
  }
  return { bytes, milliseconds: performance.now() - start, growth: most - before };
}
