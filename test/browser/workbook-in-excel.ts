import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { build } from 'vite';

/** The add-in's own code for a workbook as one script, to be run in a page that has nothing but Office.js. */
async function workbookScript(): Promise<string> {
  const entry = join(import.meta.dirname, '../../addin/src/excel/workbook.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'rodTrad' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error('Nothing was built');
  return chunk.code;
}

/** Puts the add-in's code into a page with Office.js; what is run there has `workbook`, and counts syncs and long turns. */
export async function loadWorkbook(frame: Frame): Promise<(code: string) => Promise<unknown>> {
  await frame.evaluate(`${await workbookScript()}
    window.rodTrad = rodTrad;
    window.syncs = 0;
    const sync = OfficeExtension.ClientRequestContext.prototype.sync;
    OfficeExtension.ClientRequestContext.prototype.sync = function (...args) {
      window.syncs += 1;
      return sync.apply(this, args);
    };`);
  return (code) =>
    frame.evaluate(`(async () => {
      const { workbook } = window.rodTrad;
      const watch = { signal: new AbortController().signal, onProgress: () => undefined };
      ${code}
    })()`);
}
