import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '@rod-trad/teams-app/config';
import { describe, expect, it } from 'vitest';
import { readSources, root } from './source-tree.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scripts: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;

/** The rows of the table under a heading, cell by cell. */
function table(heading: string): string[][] {
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the glossary', () => {
  const shared = readSources().filter((file) => file.path.startsWith('shared/src/'));
  const declared = new Set(
    shared.flatMap((file) =>
      [...file.text.matchAll(/^export (?:interface|type|const|function) (\w+)/gm)].map((m) => m[1]),
    ),
  );
  const words = table('Words').flatMap(([, identifiers = '', meaning = '']) =>
    [...`${identifiers} ${meaning}`.matchAll(/`([A-Z]\w+)`/g)].map((match) => match[1]),
  );

  it('names only what the code has', () => {
    expect(words.length).toBeGreaterThan(15);
    expect(words.filter((word) => !declared.has(word))).toEqual([]);
  });

  it('names every table of the system of record', () => {
    const tables = shared.find((file) => file.path === 'shared/src/stores/tables.ts')?.text ?? '';
    const entities = [...tables.matchAll(/^ {2}\w+: (\w+);$/gm)].map((match) => match[1]);
    expect(entities.length).toBeGreaterThan(10);
    expect(entities.filter((entity) => !words.includes(entity))).toEqual([]);
  });
});

describe('the settings', () => {
  it('are those of the schema, with its own words', () => {
    const rows = table('Settings').map(([name = '', fallback = '', meaning = '']) => ({
      name: name.replaceAll('`', ''),
      fallback: fallback.replaceAll('`', ''),
      meaning,
    }));
    const expected = settings.map((setting) => ({
      name: setting.name,
      fallback: setting.required ? 'required' : (setting.default ?? ''),
      meaning: setting.description,
    }));
    expect(rows).toEqual(expected);
  });
});

describe('what the README points at', () => {
  it('exists: pictures and scripts', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
