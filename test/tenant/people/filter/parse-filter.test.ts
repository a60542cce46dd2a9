import { describe, expect, it } from 'vitest';
import { buildPeople } from '../build-person.ts';
import { checkFilter } from './check-filter.ts';
import { matchFilter } from './match-filter.ts';
import { parseFilter } from './parse-filter.ts';

const people = buildPeople(40);
const numbers = (filter: string) =>
  people.flatMap((person, number) => (matchFilter(parseFilter(filter), person) ? [number] : []));

describe('$filter', () => {
  it('binds and before or, and obeys brackets', () => {
    const nurse = "jobTitle eq 'Sykepleier'";
    const first = "employeeId le '100003'";
    const third = "employeeId eq '100030'";
    expect(numbers(`${first} and ${nurse} or ${third}`)).toEqual([0, 2, 30]);
    expect(numbers(`${first} and (${nurse} or ${third})`)).toEqual([0, 2]);
    expect(numbers(`${third} or ${nurse} and ${first}`)).toEqual([0, 2, 30]);
  });

  it('reads quotes inside text, null, true and dates', () => {
    expect(numbers("surname eq 'D''Angelo4'")).toEqual([4]);
    expect(numbers('officeLocation eq null')).toHaveLength(40);
    expect(numbers('accountEnabled eq false')).toEqual([]);
    expect(numbers('employeeHireDate ge 2015-08-01T00:00:00Z')).toHaveLength(40);
    expect(numbers("not(startsWith(displayName,'KARI')) and employeeId le '100009'")).toEqual([
      1, 2, 3, 4, 5, 6, 7, 9,
    ]);
  });

  it.each([
    '',
    'surname',
    "surname eq 'x",
    'surname like 1',
    "(surname eq 'x'",
    "surname eq 'x' and",
    "surname in 'x'",
    "surname eq 'x' 'y'",
  ])('refuses %j with 400', (filter) => {
    expect(() => parseFilter(filter)).toThrow(expect.objectContaining({ status: 400, code: 'BadRequest' }));
  });

  it.each([
    "endsWith(displayName,'n')",
    "startsWith(department,'T')",
    "city eq 'Bodø'",
    "shoeSize eq '44'",
    'accountEnabled ge true',
  ])('refuses %j, which the directory has no index for, even as an advanced query', (filter) => {
    expect(() => checkFilter(parseFilter(filter), true)).toThrow(
      expect.objectContaining({ status: 400, code: 'Request_UnsupportedQuery' }),
    );
  });
});
