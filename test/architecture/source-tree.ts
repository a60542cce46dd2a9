import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseSync } from 'oxc-parser';

export const root = join(import.meta.dirname, '../..');
export const packages = ['shared', 'bot', 'teams-app', 'tab', 'addin', 'manifest', 'test'] as const;

export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Files of this project it imports, by path; type imports count. */
  readonly imports: readonly string[];
  /** Packages of others it imports, by name. */
  readonly libraries: readonly string[];
}

/** All files that git knows or would add, except what is ignored. */
export function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  return [...new Set(listed.toString().split('\n'))].filter(
    (path) => path !== '' && existsSync(join(root, path)),
  );
}

/** Every TypeScript file with what it imports. */
export function readSources(): readonly SourceFile[] {
  return projectFiles()
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const { module } = parseSync(path, text);
  const named = [
    ...module.staticImports.map((found) => found.moduleRequest.value),
    ...module.staticExports.flatMap((found) =>
      found.entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map((found) =>
      text.slice(found.moduleRequest.start, found.moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    ),
  ];
  const imports = new Set<string>();
  const libraries = new Set<string>();
  for (const name of named) {
    const own = ownFile(path, name);
    if (own !== undefined) imports.add(own);
    else if (!name.startsWith('.')) libraries.add(libraryOf(name));
  }
  return { path, text, lines: text.split('\n').length - 1, imports: [...imports], libraries: [...libraries] };
}

/** `@rod-trad/shared/domain/gap` is `shared/src/domain/gap.ts`, as the packages' export maps say. */
function ownFile(from: string, name: string): string | undefined {
  if (name.startsWith('.')) {
    const path = relative(root, join(root, dirname(from), name));
    return ['', '.ts', '.tsx']
      .map((ending) => path + ending)
      .find((candidate) => existsSync(join(root, candidate)));
  }
  const [, own, rest] = /^@rod-trad\/([^/]+)\/(.+)$/.exec(name) ?? [];
  if (own === undefined) return undefined;
  return [`${own}/src/${rest}.ts`, `${own}/src/${rest}.tsx`].find((candidate) =>
    existsSync(join(root, candidate)),
  );
}

function libraryOf(name: string): string {
  return name.startsWith('node:') ? name : name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

export function packageOf(path: string): string {
  return path.split('/')[0] ?? '';
}

export function isTest(path: string): boolean {
  return (
    /\.(test|contract)\.tsx?$/.test(path) ||
    path.startsWith('test/') ||
    path.startsWith('shared/src/testing/')
  );
}
