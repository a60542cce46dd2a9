import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { AppError } from '@rod-trad/shared/errors';
import type { FastifyInstance } from 'fastify';
import { type PageKind, type PageRules, securityHeaders } from './hooks/security-headers.ts';

/** What a page is told when it opens. Nothing secret: everybody can read it. */
export interface PageSettings {
  readonly clientId: string;
  readonly authority: string;
  readonly tenantId: string;
  readonly apiScope: string;
  readonly teamsMessageOrigins: readonly string[];
  readonly teamsAppId: string;
}

export interface PagesParts {
  /** Folders with the built pages. */
  readonly folders: { readonly tab: string; readonly addin: string };
  readonly rules: PageRules;
  readonly settings: PageSettings;
}

/** What the manifest names for Excel itself: on the web it is a page of another origin that reads of the functions. Nothing secret. */
const toldExcel = /[/\\]functions(-\w+)?\.json$/;

/**
 * Serves the built tab and add-in. Files under `assets/` carry a hash in their name and never change; the page
 * itself is asked for anew each time, so that a new version is seen at once.
 */
export async function addPages(app: FastifyInstance, parts: PagesParts): Promise<void> {
  for (const kind of ['tab', 'addin'] as const) await addPage(app, parts, kind);
}

async function addPage(
  app: FastifyInstance,
  { folders, rules, settings }: PagesParts,
  kind: PageKind & keyof PagesParts['folders'],
): Promise<void> {
  const folder = folders[kind];
  const headers = { ...securityHeaders(kind, rules), 'cache-control': 'no-cache' };
  const fill = new Map([
    ['%OFFICE_JS_URL%', rules.officeJsUrl.replaceAll('"', '%22')],
    // A closing tag inside a value must not end the script element.
    ['%SETTINGS%', JSON.stringify(settings).replaceAll('<', '\\u003c')],
  ]);

  const page = async () => {
    const html = await readFile(join(folder, 'index.html'), 'utf8').catch((cause: unknown) => {
      throw new AppError('notFound', `The ${kind} is not built: run npm run build`, { cause });
    });
    return html.replaceAll(/%OFFICE_JS_URL%|%SETTINGS%/g, (name) => fill.get(name) ?? name);
  };
  for (const url of [`/${kind}/`, `/${kind}/index.html`]) {
    app.get(url, async (_request, reply) =>
      reply
        .headers(headers)
        .type('text/html; charset=utf-8')
        .send(await page()),
    );
  }
  app.get(`/${kind}`, (_request, reply) => reply.redirect(`/${kind}/`, 308));
  await app.register(fastifyStatic, {
    root: folder,
    prefix: `/${kind}/`,
    decorateReply: false,
    index: false,
    dotfiles: 'ignore',
    allowedPath: (path) => path !== '/index.html',
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/');
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (toldExcel.test(path)) reply.header('access-control-allow-origin', '*');
    },
  });
}
