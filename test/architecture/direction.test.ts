import { describe, expect, it } from 'vitest';
import { isTest, packageOf, readSources } from './source-tree.ts';

const sources = readSources();

/** What each package may import of ours. The list is the whole truth: nothing else. */
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  bot: ['shared'],
  'teams-app': ['shared', 'bot'],
  tab: ['shared'],
  addin: ['shared'],
  manifest: ['shared'],
  test: ['shared', 'bot', 'teams-app', 'tab', 'addin', 'manifest'],
};

/** Inside shared, arrows point towards the domain. Text is words for the domain; contracts are what the browsers see. */
const sharedMayImport: Record<string, readonly string[]> = {
  domain: [],
  text: ['domain'],
  policies: ['domain'],
  nudges: ['domain'],
  stores: ['domain'],
  contracts: ['domain', 'policies'],
  client: ['domain', 'contracts'],
  'use-cases': ['domain', 'policies', 'nudges', 'stores'],
};

/** Rooms of shared that a browser never sees: it asks the service. */
const serverRooms = ['shared/src/use-cases/', 'shared/src/stores/', 'shared/src/nudges/'];

describe('arrows between packages', () => {
  it('go one way only', () => {
    const arrows = sources.flatMap((file) =>
      file.imports
        .filter((target) => packageOf(target) !== packageOf(file.path))
        .map((target) => ({ from: file.path, to: target })),
    );
    expect(arrows.length).toBeGreaterThan(100);
    const wrong = arrows.filter(({ from, to }) => !mayImport[packageOf(from)]?.includes(packageOf(to)));
    expect(wrong).toEqual([]);
  });

  it('stay out of use cases and stores in the tab and the add-in', () => {
    const browser = sources.filter((file) => ['tab', 'addin'].includes(packageOf(file.path)));
    expect(browser.length).toBeGreaterThan(20);
    const wrong = browser.flatMap((file) =>
      file.imports
        .filter((target) => serverRooms.some((room) => target.startsWith(room)))
        .map((to) => [file.path, to]),
    );
    expect(wrong).toEqual([]);
  });

  it('do not run between features', () => {
    const featureOf = (path: string) => /^(?:tab|addin)\/src\/features\/([^/]+)\//.exec(path)?.[1];
    const features = sources.filter((file) => featureOf(file.path) !== undefined);
    expect(features.length).toBeGreaterThan(8);
    const wrong = features.flatMap((file) =>
      file.imports
        .filter((target) => featureOf(target) !== undefined && featureOf(target) !== featureOf(file.path))
        .map((to) => [file.path, to]),
    );
    expect(wrong).toEqual([]);
  });
});

describe('arrows inside shared', () => {
  it('point towards the domain', () => {
    const roomOf = (path: string) => /^shared\/src\/([^/]+)\//.exec(path)?.[1];
    const files = sources.filter((file) => roomOf(file.path) !== undefined && !isTest(file.path));
    expect(files.length).toBeGreaterThan(50);
    const wrong = files.flatMap((file) => {
      const from = roomOf(file.path) ?? '';
      return file.imports
        .map((to) => ({ from: file.path, to, room: roomOf(to) }))
        .filter(({ room }) => room !== undefined && room !== from && !sharedMayImport[from]?.includes(room));
    });
    expect(wrong).toEqual([]);
  });
});

/** Excel's own object model refers in circles: a range has tables, a table has ranges, both have a worksheet. */
const excelObjects = 'test/tenant/excel/objects/';

describe('cycles', () => {
  it('do not exist', () => {
    const graph = new Map(
      sources.map((file) => [
        file.path,
        file.path.startsWith(excelObjects)
          ? file.imports.filter((to) => !to.startsWith(excelObjects))
          : file.imports,
      ]),
    );
    const done = new Set<string>();
    const cycles: string[][] = [];
    const visit = (path: string, trail: string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path]);
      else if (!done.has(path)) {
        for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
        done.add(path);
      }
    };
    for (const path of graph.keys()) visit(path, []);
    expect(graph.size).toBeGreaterThan(150);
    expect(cycles).toEqual([]);
  });
});
