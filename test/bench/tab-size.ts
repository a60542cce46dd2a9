import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';

const tab = join(import.meta.dirname, '../../tab');

export interface TabSize {
  /** JavaScript of a page with Fluent's provider, a text and a button, gzipped bytes. */
  readonly bare: number;
  /** JavaScript fetched before a leader's plan stands there in the light look, gzipped bytes. */
  readonly firstView: number;
  readonly ratio: number;
  /** The files of the first view, largest first. */
  readonly chunks: readonly { readonly file: string; readonly bytes: number }[];
}

/** What the tab's first view costs beside a page that does nothing, both built by the tab's own configuration. */
export async function measureTabSize(): Promise<TabSize> {
  await build({ root: tab, logLevel: 'error' });
  const chunks = firstViewFiles()
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(tab, 'dist', file))).length }))
    .toSorted((a, b) => b.bytes - a.bytes);
  const bare = await bareSize();
  const firstView = sum(chunks.map(({ bytes }) => bytes));
  return { bare, firstView, ratio: firstView / bare, chunks };
}

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}

/** The sentences of one language, which the page's script asks for by its name. */
const firstSentences = 'src/text/sentences/nb-first.ts';
const sentences = /^src\/text\/sentences\//;

/**
 * What the page's script imports, and what it asks for at once by itself: the application, the connection to Teams, and
 * the sentences of one language.
 */
function firstViewFiles(): readonly string[] {
  const text = readFileSync(join(tab, 'dist/.vite/manifest.json'), 'utf8');
  const manifest: Readonly<Record<string, ManifestChunk>> = JSON.parse(text);
  const entries = Object.entries(manifest).filter(([, chunk]) => chunk.isEntry === true);
  const found = new Set<string>();
  const collect = (key: string) => {
    const chunk = manifest[key];
    if (chunk === undefined) throw new RangeError(`The built tab has no ${key}`);
    if (found.has(chunk.file)) return;
    found.add(chunk.file);
    chunk.imports?.forEach(collect);
  };
  for (const [key, { dynamicImports = [] }] of entries)
    [key, ...dynamicImports.filter((name) => !sentences.test(name)), firstSentences].forEach(collect);
  return [...found];
}

const bareName = 'bare-page.tsx';
const barePage: Plugin = {
  name: 'bare-page',
  resolveId: (id) => (id === bareName ? join(tab, bareName) : undefined),
  load: (id) =>
    id === join(tab, bareName)
      ? `import { Button, FluentProvider, Text, teamsLightTheme } from '@fluentui/react-components';
         import { createRoot } from 'react-dom/client';
         createRoot(document.body).render(
           <FluentProvider theme={teamsLightTheme}><Text>x</Text><Button>y</Button></FluentProvider>,
         );`
      : undefined,
};

async function bareSize(): Promise<number> {
  const built = await build({
    root: tab,
    logLevel: 'error',
    plugins: [barePage],
    build: { write: false, manifest: false, rolldownOptions: { input: bareName } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return sum(
    outputs
      .flatMap((result) => ('output' in result ? result.output : []))
      .map((part) => (part.type === 'chunk' ? gzipSync(part.code).length : 0)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
