import { createText } from '@rod-trad/shared/text/create-text';
import { describe, expect, it } from 'vitest';
import { measureView, planView } from '../../testing/views.ts';
import { excelDay, planTable } from './plan-table.ts';

const text = createText('nb');

describe('the plan as a table', () => {
  const { columns, rows } = planTable(planView(), text);
  const cells = (row: number, from: number, to: number) => rows[row]?.slice(from, to);

  it('has the columns of seed 001: area with main goal, measures, a column per year', () => {
    expect(columns.map(({ label }) => label)).toEqual([
      ...['Kompetanseområde', 'Hovedmål', 'Nr.', 'Overordnede tiltak', 'Strategi'],
      ...['2020', '2021', '2022', '2023'],
      ...['Status', 'Frist', 'Ansvarlig', 'Nøkkel'],
    ]);
  });

  it('has the x where seed 001 has them, and the empty area in a row of its own', () => {
    expect(rows.map((row) => row.slice(5, 9))).toEqual([
      ['x', '', '', ''],
      ['', 'x', 'x', ''],
      ['', '', 'x', 'x'],
      ['', '', '', ''],
    ]);
    expect(cells(0, 0, 3)).toEqual([
      'Endrings- og utviklingskompetanse',
      'Virksomheten har ledere og medarbeidere med evne og vilje til utvikling og endring.',
      1,
    ]);
    expect(cells(3, 0, 5)).toEqual(['Område 2', '', '', '', '']);
    expect(rows.map((row) => row.at(-1))).toEqual(['m1', 'm2', 'm3', 'area:a2']);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('says the rest in the reader’s words, days as Excel counts them', () => {
    expect(cells(0, 9, 12)).toEqual(['I rute', excelDay('2020-12-15'), 'Ragnhild Moe']);
    expect(planTable(planView(), createText('nn')).rows[0]?.[9]).toBe('I rute');
    expect(planTable(planView(), createText('en')).columns[0]?.label).toBe('Competence area');
  });

  it('has no column of owners for those who see numbers', () => {
    const numbers = planTable(planView({ sight: 'numbers' }), text);
    expect(numbers.columns.map(({ id }) => id)).not.toContain('owner');
    expect(numbers.rows.flat()).not.toContain('Ragnhild Moe');
    expect(numbers.rows.every((row) => row.length === numbers.columns.length)).toBe(true);
  });

  it('writes texts as Excel gives them back', () => {
    const [area] = planView().areas;
    if (area === undefined) throw new Error('No area');
    const measures = [measureView({ title: 'a'.repeat(40_000) })];
    const odd = planTable(planView({ areas: [{ ...area, mainGoal: 'En\r\nTo', measures }] }), text);
    expect(odd.rows[0]?.[1]).toBe('En\nTo');
    expect(String(odd.rows[0]?.[3])).toHaveLength(32_766);
  });
});

describe('a day in Excel', () => {
  it.each([
    ['1900-03-01', 61],
    ['2000-01-01', 36_526],
    ['2026-12-01', 46_357],
  ])('%s is %i', (day, serial) => {
    expect(excelDay(day)).toBe(serial);
  });
});
