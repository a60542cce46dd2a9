import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import type { FastifyInstance } from 'fastify';

const CONTENT_TYPES: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

/**
 * Serves the browser modules of a page from their sources: TypeScript with its types taken off, nothing bundled.
 * @param folder a directory, as a `file:` address ending in a slash
 */
export function servePageFiles(app: FastifyInstance, prefix: string, folder: URL): void {
  app.get<{ Params: { file: string } }>(`${prefix}/:file`, async (request, reply) => {
    const { file } = request.params;
    const contentType = CONTENT_TYPES[extname(file)];
    // Names only: nothing outside the folder, and no tests.
    if (contentType === undefined || !/^[a-z-]+\.[a-z]+$/.test(file)) return reply.callNotFound();
    const text = await readFile(new URL(file, folder), 'utf8').catch(() => undefined);
    if (text === undefined) return reply.callNotFound();
    reply.header('cache-control', 'no-cache').type(contentType);
    return file.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  });
}
