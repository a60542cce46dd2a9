import { measureAnswers } from './answers.ts';
import { answersWords } from './answers-words.ts';
import { measureDelivery } from './delivery.ts';
import { deliveryWords } from './delivery-words.ts';
import { excelWords } from './excel/excel-words.ts';
import { measureExcel } from './excel/measure-excel.ts';
import { gapWords } from './gap/gap-words.ts';
import { measureGap } from './gap/measure-gap.ts';
import { importWords } from './import/import-words.ts';
import { measureImport } from './import/measure-import.ts';
import { measureNudges } from './nudges.ts';
import { nudgesWords } from './nudges-words.ts';
import { measurePlan } from './plan.ts';
import { planWords } from './plan-words.ts';
import { measureSuppression } from './suppression.ts';
import { suppressionWords } from './suppression-words.ts';
import { measureTabSize } from './tab-size.ts';
import { measureWhatIf } from './what-if.ts';
import { whatIfWords } from './what-if-words.ts';

interface Bench {
  readonly measure: () => Promise<unknown>;
  readonly say: () => Promise<string>;
}

function bench<Figures>(measure: () => Promise<Figures>, words: (figures: Figures) => string): Bench {
  return { measure, say: async () => words(await measure()) };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Every measurement there is, by the name it is asked for. */
const benches: Readonly<Record<string, Bench>> = {
  tab: bench(measureTabSize, ({ bare, firstView, ratio, chunks }) =>
    [
      `tab: ${kilobytes(firstView)} of JavaScript before the first view, ${ratio.toFixed(2)} × a bare page of ${kilobytes(bare)} (gzip; bar 1.30)`,
      ...chunks.map(({ file, bytes }) => `  ${kilobytes(bytes).padStart(9)}  ${file}`),
    ].join('\n'),
  ),
  gap: bench(() => measureGap(), gapWords),
  'what-if': bench(() => measureWhatIf(), whatIfWords),
  import: bench(() => measureImport(), importWords),
  plan: bench(() => measurePlan(), planWords),
  nudges: bench(() => measureNudges(), nudgesWords),
  delivery: bench(() => measureDelivery(), deliveryWords),
  'delivery-20000': bench(() => measureDelivery(20_000), deliveryWords),
  answers: bench(() => measureAnswers(), answersWords),
  excel: bench(() => measureExcel(), excelWords),
  suppression: bench(() => measureSuppression(), suppressionWords),
};

const [...words] = process.argv.slice(2);
const asked = words.filter((word) => word !== '--json');
/** A quarter of an hour by the clock: only when asked for by name. */
const long = ['delivery-20000'];
const names = asked.length === 0 ? Object.keys(benches).filter((name) => !long.includes(name)) : asked;
const unknown = names.filter((name) => benches[name] === undefined);

if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}\n`);
  process.exitCode = 2;
} else if (words.includes('--json')) {
  const figures: Record<string, unknown> = {};
  for (const name of names) figures[name] = await benches[name]?.measure();
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
} else {
  for (const name of names) process.stdout.write(`${await benches[name]?.say()}\n`);
}
