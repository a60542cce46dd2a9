import { readFile } from 'node:fs/promises';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { FastifyInstance } from 'fastify';
import type { TenantContext } from '../../context.ts';

/**
 * Stands where Microsoft's CDN stands: the real Office.js for Excel on the web, and around it what only a host can give.
 * The add-in loads it as `<script src="{tenant}/excel/office.js">`.
 */
export function registerOfficeScript(app: FastifyInstance, tenant: TenantContext): void {
  const library = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  app.get('/excel/office.js', async (_request, reply) => {
    const before = await joinModules(['before-library.ts']);
    const host = await joinModules([
      'ask-excel.ts',
      'function-messages.ts',
      'office-context.ts',
      'token-bridge.ts',
      'office-host.ts',
    ]);
    const settings = JSON.stringify({ excelOrigin: new URL(tenant.publicUrl).origin });
    reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache');
    const real = await readFile(library, 'utf8');
    return `(function(){${before}\n})();\n${real}\n;(function(localExcel){${host}\n})(${settings});`;
  });
}

/** The host's modules as one classic script, since the library is one and they must follow it at once. */
async function joinModules(files: readonly string[]): Promise<string> {
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')));
  return sources
    .map((source) =>
      stripTypeScriptTypes(source)
        .replace(/^import [^;]*;$/gm, '')
        .replace(/^export /gm, ''),
    )
    .join('\n');
}
