import { describe, expect, it } from 'vitest';
import { columns, targets } from '../testing/import-views.ts';
import { faultsOf, hasUnclearDays, mapColumns, mappingOf, sameColumns } from './column-mapping.ts';

const [email, competence, level] = columns.columns;
if (email === undefined || competence === undefined || level === undefined) throw new Error('Three columns');

describe('the columns of a file', () => {
  it('are taken for what was proposed, until something else is chosen', () => {
    const chosen = (choices: ReadonlyMap<string, string>) =>
      mapColumns(columns.columns, choices).map((column) => column.chosen);
    expect(chosen(new Map())).toEqual(['person', 'competence', '', '', '']);
    expect(
      chosen(
        new Map([
          ['epost#0', ''],
          ['kor god#0', 'level'],
        ]),
      ),
    ).toEqual(['', 'competence', 'level', '', '']);
  });

  it('keep a choice when a mended file has them in another order', () => {
    const [first, second] = mapColumns(
      [
        { ...level, column: 0, letter: 'A', header: ' KOR GOD ' },
        { ...email, column: 1, letter: 'B' },
      ],
      new Map([['kor god#0', 'level']]),
    );
    expect([first?.chosen, second?.chosen]).toEqual(['level', 'person']);
  });

  it('are told apart when two have one heading, and without a heading by their letter', () => {
    const keys = mapColumns([email, email, { ...email, header: '', letter: 'Q' }], new Map());
    expect(keys.map(({ key }) => key)).toEqual(['epost#0', 'epost#1', 'Q#0']);
  });

  it('are never read when they hold national identity numbers, whatever has been chosen', () => {
    const [secret] = mapColumns([{ ...email, sensitive: true }], new Map([['epost#0', 'person']]));
    expect(secret?.chosen).toBe('');
  });

  it('are sent without those that are not read', () => {
    expect(mappingOf(mapColumns(columns.columns, new Map()))).toEqual([
      { column: 0, target: 'person' },
      { column: 1, target: 'competence' },
    ]);
  });

  it('lack what must be in the file, and cannot be the same thing twice', () => {
    const faults = (choices: ReadonlyMap<string, string>) =>
      faultsOf(mapColumns(columns.columns, choices), targets);
    expect(faults(new Map())).toEqual({ lacking: ['Nivå'], twice: [], none: false });
    expect(faults(new Map([['kor god#0', 'person']]))).toEqual({
      lacking: ['Nivå'],
      twice: ['E-post'],
      none: false,
    });
    expect(faults(new Map([['kor god#0', 'level']]))).toBeUndefined();
    expect(faultsOf(mapColumns([level], new Map()), [])).toMatchObject({ none: true });
  });

  it('are the same as those of another file when the headings are, in any order', () => {
    expect(sameColumns([email, level], [level, email])).toBe(true);
    expect(sameColumns([email, level], [email, competence])).toBe(false);
    expect(sameColumns([email, level], [email, level, competence])).toBe(false);
    expect(sameColumns([email], [{ ...email, sensitive: true }])).toBe(false);
  });

  it.each([
    ['03/04/2026', true],
    ['3-4-26', true],
    ['04/23/2026', true],
    ['23/04/2026', false],
    ['03.04.2026', false],
    ['2026-04-03', false],
  ])('with the day %s: can it be meant in two ways? %s', (day, unclear) => {
    const dates = { ...level, samples: [day] };
    const is = (target: string) =>
      hasUnclearDays(columns, mapColumns([dates], new Map([['kor god#0', target]])));
    expect(is('on')).toBe(unclear);
    expect(is('')).toBe(false);
  });
});
