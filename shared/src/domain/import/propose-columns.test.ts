import { describe, expect, it } from 'vitest';
import { asId } from '../ids.ts';
import { findHeaderRow, proposeColumns } from './propose-columns.ts';
import { columnLetter } from './sheet-row.ts';

const none = new Map<string, string>();
const targets = (...args: Parameters<typeof proposeColumns>) =>
  proposeColumns(...args).map(({ target }) => target);
const nothing = () => undefined;

describe('columns', () => {
  it('are proposed by their headings in three languages, whatever their case and punctuation', () => {
    expect(
      targets('positions', ['E-post', 'STARTDATO', 'Stillings­prosent', 'Notat', null], none, nothing),
    ).toEqual(['person', 'startOn', 'percent', undefined, undefined]);
    expect(targets('positions', ['employee id', 'From', 'Job title'], none, nothing)).toEqual([
      'person',
      'startOn',
      'title',
    ]);
    expect(targets('requirements', ['Kompetanse', 'Eining', 'Gjeld frå'], none, nothing)).toEqual([
      'competence',
      'unit',
      'validFrom',
    ]);
  });

  it('are proposed as they were chosen the last time, before anything else', () => {
    const remembered = new Map([
      ['notat', 'evidence'],
      ['fra', 'on'],
    ]);
    const columns = proposeColumns('assessments', ['Fra', 'Notat', 'Dato'], remembered, nothing);
    expect(columns.map(({ target, because }) => [target, because])).toEqual([
      ['on', 'remembered'],
      ['evidence', 'remembered'],
      // The day is taken already; somebody decides about this one.
      [undefined, undefined],
    ]);
  });

  it('with the same heading are proposed once', () => {
    expect(targets('assessments', ['Nivå', 'Nivå'], none, nothing)).toEqual(['level', undefined]);
  });

  it('of a matrix are competences where there is one of the name', () => {
    const competence = (name: string) => (name === 'Sårstell' ? asId<'Competence'>('wounds') : undefined);
    expect(targets('matrix', ['Ansatt', 'Sårstell', 'Annet'], none, competence)).toEqual([
      'person',
      'competence:wounds',
      undefined,
    ]);
  });

  it('have the letters Excel gives them', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('the row of headings', () => {
  it('is the first with the most texts in it', () => {
    const rows = [
      { row: 1, cells: ['Kompetansematrise'] },
      { row: 3, cells: ['E-post', 'Sårstell', 'Brann'] },
      { row: 4, cells: ['kari@fjordvik.example', '3', '2'] },
      { row: 5, cells: ['a', 'b', 'c'] },
    ];
    expect(findHeaderRow(rows)).toBe(3);
    expect(findHeaderRow([])).toBe(1);
    const plan = [
      { row: 1, cells: ['Kompetanseplan 2026–2029'] },
      { row: 2, cells: ['Kompetanseområder', 'Overordnede tiltak', 2026, '2027', 2028] },
      { row: 3, cells: ['Endring', '1. Felles opplæring', 'x', 'x', 'x'] },
    ];
    expect(findHeaderRow(plan), 'years are headings').toBe(2);
  });
});
