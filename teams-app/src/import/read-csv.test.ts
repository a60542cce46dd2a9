import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from './file-format.ts';
import { readCsv } from './read-csv.ts';

const cells = async (bytes: Buffer) => (await readCsv(bytes))[0]?.rows.map((row) => row.cells);
const refusalOf = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a CSV file', () => {
  it('is read whatever it is written in, and whatever stands between the values', async () => {
    const text = 'Navn;Nivå\r\nBjørg Åsen;"3,5"\r\n';
    const expected = [
      ['Navn', 'Nivå'],
      ['Bjørg Åsen', '3,5'],
    ];
    const windows = Buffer.from(text, 'latin1');
    const utf16 = Buffer.from(text, 'utf16le');
    for (const bytes of [
      Buffer.from(text),
      Buffer.from(`\uFEFF${text}`),
      windows,
      utf16,
      Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      Buffer.from(text.replaceAll(';', '\t')),
      Buffer.from('Navn,Nivå\nBjørg Åsen,"3,5"\n'),
    ]) {
      expect(await cells(bytes)).toEqual(expected);
    }
  });

  it('keeps the rows’ own numbers past empty lines and line ends in quotes', async () => {
    const [sheet] = await readCsv(Buffer.from('sep=;\na;b\n\n;;\n"en\nto";c\nd;e\n'));
    expect(sheet?.rows).toEqual([
      { row: 2, cells: ['a', 'b'] },
      { row: 5, cells: ['en\nto', 'c'] },
      { row: 6, cells: ['d', 'e'] },
    ]);
  });

  it('gives back whatever was written, with any of the signs between', async () => {
    const value = fc.string({
      unit: fc.constantFrom('a', 'Å', '1', ' ', ';', ',', '\t', '"', '\n', '='),
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(';', ',', '\t'),
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 5 }),
        async (sign, table) => {
          const lines = [['E-post', 'Navn', 'Nivå'], ...table].map((row) =>
            row.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign),
          );
          const read = await cells(Buffer.from(lines.join('\r\n')));
          const filled = table.filter((row) => row.some((text) => text.trim() !== ''));
          expect(read?.slice(1)).toEqual(filled.map((row) => row.map((text) => (text === '' ? null : text))));
        },
      ),
    );
  });

  it('takes what looks like a formula as the text it is', async () => {
    expect(await cells(Buffer.from('=HYPERLINK(1);+4712345678;-;@a\n'))).toEqual([
      ['=HYPERLINK(1)', '+4712345678', '-', '@a'],
    ]);
  });

  it('is refused when it is not a CSV file, or a workbook when it is not one', () => {
    const csv = Buffer.from('a;b\n');
    const zip = Buffer.from('PK\u0003\u0004');
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
    expect(formatOf('a.csv', csv)).toBe('csv');
    expect(formatOf('A.XLSX', zip)).toBe('xlsx');
    expect(refusalOf(() => formatOf('a.csv', zip))).toBe('wrongFormat');
    expect(refusalOf(() => formatOf('a.xlsx', csv))).toBe('wrongFormat');
    expect(refusalOf(() => formatOf('a.xls', old))).toBe('oldExcel');
    expect(
      refusalOf(() => formatOf('a.xlsx', Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))),
    ).toBe('encryptedFile');
    expect(refusalOf(() => formatOf('a.csv', Buffer.from('\n<html><table>')))).toBe('wrongFormat');
    expect(refusalOf(() => formatOf('a.csv', Buffer.from('%PDF-1.7')))).toBe('wrongFormat');
    expect(refusalOf(() => formatOf('a.pdf', csv))).toBe('wrongFormat');
    expect(refusalOf(() => formatOf('a.csv', Buffer.alloc(0)))).toBe('emptyFile');
  });

  it('is refused when it is a program or a picture', async () => {
    const noise = Buffer.from(Array.from({ length: 500 }, (_, n) => (n * 37) % 256));
    await expect(readCsv(noise)).rejects.toMatchObject({ code: 'wrongFormat' });
  });
});
