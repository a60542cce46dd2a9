import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** Where each run leaves its counts, one file a run. */
export const countsFolder = join(import.meta.dirname, '../../.cache/test-counts');

/** Ends a run with one plain line, `N passed, N failed`, and leaves the counts for the sum over all runs. */
export class CountReporter implements Reporter {
  readonly #run: string;

  constructor(run: string) {
    this.#run = run;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      // A file that cannot even be read holds no tests, and is a failure all the same.
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed' || state === 'skipped') counts[state] += 1;
      }
    }
    mkdirSync(countsFolder, { recursive: true });
    writeFileSync(join(countsFolder, `${this.#run}.json`), JSON.stringify(counts));
    console.log(sentence(counts));
  }
}

export function sentence(counts: { passed: number; failed: number; skipped: number }): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}
