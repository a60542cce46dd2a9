import type { ImportFigures } from './measure-import.ts';

export function importWords({ employees, files, baseMegabytes, peakMegabytes }: ImportFigures): string {
  return [
    `import: files for ${employees} employees, with SharePoint away; ${baseMegabytes.toFixed(0)} MB before, ${peakMegabytes.toFixed(0)} MB at the most`,
    ...files.flatMap(({ file, megabytes, rows, writes, steps }) => [
      `  ${file}: ${megabytes.toFixed(1)} MB, ${rows} rows, ${writes} rows to write`,
      ...steps.map(
        ({ step, ms, longestBlock, longestWork }) =>
          `    ${(ms / 1000).toFixed(2).padStart(6)} s, ${longestWork.toFixed(0).padStart(4)} ms of work in a turn at most (others waited ${longestBlock.toFixed(0).padStart(4)} ms): ${step}`,
      ),
    ]),
  ].join('\n');
}
