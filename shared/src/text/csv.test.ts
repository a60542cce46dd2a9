import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('a table for Excel', () => {
  it('has semicolons between cells, and a mark that says UTF-8', () => {
    expect(
      toCsv([
        ['Å', '1'],
        ['b', ''],
      ]),
    ).toBe('\uFEFFÅ;1\r\nb;\r\n');
  });

  it('keeps what would break a cell inside it', () => {
    expect(toCsv([['a;b', 'c"d', 'e\nf']])).toBe('\uFEFF"a;b";"c""d";"e\nf"\r\n');
  });

  it.each(['=1+1', '+47', '-2', '@SUM(A1)', '\t=1'])(
    'makes text of what Excel would calculate: %j',
    (text) => {
      expect(toCsv([[text]])).toContain(`'${text}`);
    },
  );
});
