import type { ImportFigures } from './measure-import.ts';

export function importWords({ employees, files, peakMegabytes }: ImportFigures): string {
  return [
    `import: files for ${employees} employees, with SharePoint away; the process at most ${peakMegabytes.toFixed(0)} MB, the municipality in memory included`,
    ...files.flatMap(({ file, megabytes, rows, writes, steps }) => [
      `  ${file}: ${megabytes.toFixed(1)} MB, ${rows} rows, ${writes} rows to write`,
      ...steps.map(
        ({ step, ms, longestBlock }) =>
          `    ${(ms / 1000).toFixed(2).padStart(6)} s, others waited at most ${longestBlock.toFixed(0).padStart(4)} ms: ${step}`,
      ),
    ]),
  ].join('\n');
}
