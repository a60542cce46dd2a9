import { createText } from '@rod-trad/shared/text/create-text';
import { expect, it } from 'vitest';
import { freshness, ward } from '../../../testing/plan-views.ts';
import { futureCsv } from './future-csv.ts';

it('the file has the years, and under them every assumption with its source and how far it can go', () => {
  const rows = [{ year: 2027, low: 8, expected: 9, high: 10, demand: 12, shortage: 3 }];
  const csv = futureCsv(
    {
      ...{ unit: ward, sight: 'people', on: '2026-11-25', groups: [], competences: [], freshness },
      assumptions: [{ name: 'turnover', unit: 'percent', value: 12, standard: 8, least: 0, most: 40 }],
      result: { kind: 'shown', rows, planned: [], ageless: 0.1 },
    },
    rows,
    'Sykepleiere i Avdeling Sol, år for år',
    ['Vi mangler fødselsår for 10 % av dem.'],
    createText('nb'),
  );
  const lines = csv.replace('\uFEFF', '').split(/\r?\n/);
  expect(lines[2]).toMatch(/^"?2027"?;"?8"?;"?9"?;"?10"?;"?12"?;"?3"?$/);
  const turnover = lines.find((line) => line.includes('Slutter i året'));
  for (const part of ['12', '8', '%', '0–40', 'Vår antakelse']) expect(turnover).toContain(part);
  expect(csv).toContain('Vi mangler fødselsår for 10 % av dem.');
});
