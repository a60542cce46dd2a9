import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-tree.ts';

interface Entry {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};

describe('the lockfile', () => {
  it('has an entry for every optional package, also of other platforms: `npm ci` refuses it otherwise', () => {
    const wanted = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ path, name })),
    );
    expect(wanted.length).toBeGreaterThan(20);
    const missing = wanted.filter(
      ({ path, name }) => !placesFor(path, name).some((place) => place in packages),
    );
    expect(missing).toEqual([]);
  });

  it('names no download address', () => {
    const workspace = (entry: Entry) => !/^https?:/.test(entry.resolved ?? '');
    expect(Object.values(packages).filter((entry) => !workspace(entry))).toEqual([]);
  });
});

/** Where Node would find a package from another: beside it, or in any folder above. */
function placesFor(path: string, name: string): readonly string[] {
  const above = path
    .split('/node_modules/')
    .map((_, at, parts) => parts.slice(0, parts.length - at).join('/node_modules/'));
  return ['', ...above, path].map((place) =>
    place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`,
  );
}
