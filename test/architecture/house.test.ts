import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packages, projectFiles, readSources, root } from './source-tree.ts';

const sources = readSources();

/** Tables that are data may be long: sentences, and the invented municipality. */
const isData = (path: string) => path.endsWith('.data.ts') || /^shared\/src\/text\/\w+\.ts$/.test(path);
/** Names that say nothing about what is inside. */
const empty = /(^|[-.])(utils?|helpers?|common|misc|manager|service)([-.]|$)/;

describe('the house', () => {
  it('shows exactly these rooms at the top', () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(visible.toSorted()).toEqual(
      [...packages, 'README.md', 'package.json', 'package-lock.json', 'tsconfig.json'].toSorted(),
    );
  });

  it('has no long file', () => {
    expect(sources.length).toBeGreaterThan(200);
    const long = sources
      .filter(
        (file) => !isData(file.path) && file.lines > (/\.(test|contract)\.tsx?$/.test(file.path) ? 350 : 200),
      )
      .map((file) => `${file.path}: ${file.lines} lines; split it by what it is about`);
    expect(long).toEqual([]);
  });

  it('names every file for what is in it', () => {
    const wrong = projectFiles().filter(
      (path) => empty.test(basename(path)) || /(^|\/)index\.tsx?$/.test(path) || /[A-Z]/.test(basename(path)),
    );
    const allowed = new Set(['README.md']);
    expect(wrong.filter((path) => !allowed.has(basename(path)))).toEqual([]);
  });

  it('keeps machines and hosts of registries out', () => {
    const telling = /registry\.npmjs|(?<![\w.-])\/(?:home|Users|work)\/[a-z]|C:\\Users/;
    const wrong = projectFiles()
      .filter((path) => /\.(ts|tsx|json|md|cjs|mjs|yml|html)$/.test(path) || path.startsWith('.ci/'))
      .filter((path) => path !== 'test/architecture/house.test.ts')
      .filter((path) => telling.test(readText(path)));
    expect(wrong).toEqual([]);
  });
});

function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
