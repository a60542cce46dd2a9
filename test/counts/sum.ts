import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsFolder, sentence } from './count-reporter.ts';

/** Adds up what each test run left behind, as the last line of everything. */
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const file of readdirSync(countsFolder)) {
  const counts = JSON.parse(readFileSync(join(countsFolder, file), 'utf8')) as typeof sum;
  for (const state of ['passed', 'failed', 'skipped'] as const) sum[state] += counts[state];
}
console.log(sentence(sum));
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
