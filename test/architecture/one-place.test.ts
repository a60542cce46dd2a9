import { describe, expect, it } from 'vitest';
import { isTest, readSources } from './source-tree.ts';

const product = readSources().filter((file) => !isTest(file.path));

/** A library is spoken to in one place, so that it can be replaced in one place. */
const rooms: readonly (readonly [string, RegExp])[] = [
  ['botbuilder', /^bot\/src\//],
  ['botframework-connector', /^bot\/src\//],
  ['@microsoft/microsoft-graph-client', /^teams-app\/src\/graph\//],
  ['@azure/msal-node', /^teams-app\/src\/graph\//],
  ['@azure/msal-browser', /^addin\/src\/app\//],
  ['@microsoft/teams-js', /^tab\/src\/teams\//],
  ['@tanstack/react-virtual', /^tab\/src\/components\/grid\//],
  ['fastify', /^teams-app\/src\/(app\.ts|http\/)/],
  ['jose', /^teams-app\/src\/http\//],
  ['pg-boss', /^teams-app\/src\/jobs\//],
  ['pg', /^teams-app\/src\/stores\/postgres\//],
  ['@electric-sql/pglite', /^teams-app\/src\/stores\/postgres\//],
  ['csv-parse', /^teams-app\/src\/import\//],
  ['yauzl', /^teams-app\/src\/import\/xlsx\//],
  ['saxes', /^teams-app\/src\/import\/xlsx\//],
  ['write-excel-file', /^teams-app\/src\/http\/write-book\.ts$/],
  ['date-holidays', /^shared\/src\/nudges\//],
];

describe('libraries', () => {
  it.each(rooms)('%s is used in its own room only', (library, room) => {
    const users = product.filter((file) => file.libraries.includes(library)).map((file) => file.path);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !room.test(path))).toEqual([]);
  });

  it('never include the stranger that calls itself office-js', () => {
    // The npm package named "office-js" is not Microsoft's (platform facts, packages).
    expect(product.filter((file) => file.libraries.includes('office-js'))).toEqual([]);
  });
});

describe('effects', () => {
  it('read the environment in config.ts only', () => {
    const readers = product.filter((file) => /process\.env/.test(file.text)).map((file) => file.path);
    expect(readers).toEqual(['teams-app/src/config.ts']);
  });

  it('say `Excel.` in addin/src/excel only', () => {
    const users = product.filter((file) => /\bExcel\.\w/.test(file.text)).map((file) => file.path);
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !path.startsWith('addin/src/excel/'))).toEqual([]);
  });

  it('stay out of shared: no Node, network, clock or chance', () => {
    const shared = product.filter((file) => file.path.startsWith('shared/'));
    expect(shared.length).toBeGreaterThan(50);
    const reaching = /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|\bglobalThis\b|\bsetTimeout\(|from 'node:/;
    expect(shared.filter((file) => reaching.test(file.text)).map((file) => file.path)).toEqual([]);
    expect(shared.flatMap((file) => file.libraries.filter((name) => name.startsWith('node:')))).toEqual([]);
  });
});
