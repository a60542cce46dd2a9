import { describe, expect, it } from 'vitest';
import { type Note, othersEdits } from './others-notes.ts';

const header = ['Tiltak', 'Status', 'Nøkkel'];
const note = (row: readonly unknown[], from = 0, to = from + 1): Note => ({ header, rows: [row], from, to });

describe('what others have done', () => {
  it('is known by key and column, for as long as it stands', () => {
    const others = othersEdits([note(['Kurs', 'Planlagt', 'm1'])], 'Nøkkel', false);
    expect(others.wrote('m1', 'Tiltak', 'Kurs')).toBe(true);
    expect(others.wrote('m1', 'Tiltak', 'Mitt eget')).toBe(false);
    expect(others.wrote('m1', 'Status', 'Planlagt')).toBe(false);
    expect(others.wrote('m2', 'Tiltak', 'Kurs')).toBe(false);
  });

  it('is the last thing they did to a cell', () => {
    const notes = [note(['Kurs', '', 'm1']), note(['Hospitering', '', 'm1'], 0, 2)];
    const others = othersEdits(notes, 'Nøkkel', false);
    expect(others.wrote('m1', 'Tiltak', 'Kurs')).toBe(false);
    expect(others.wrote('m1', 'Tiltak', 'Hospitering')).toBe(true);
    expect(others.wrote('m1', 'Status', '')).toBe(true);
  });

  it('is known by what it says in rows that have no key yet', () => {
    const others = othersEdits([note(['Nytt', '', '']), note(['Enda et', '', ''])], 'Nøkkel', false);
    expect(['Nytt', 'Enda et', 'Mitt'].map((title) => others.wrote('', 'Tiltak', title))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
