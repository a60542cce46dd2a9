import { describe, expect, it } from 'vitest';
import { buildXlsx } from '../testing/build-xlsx.ts';
import { buildZip } from '../testing/build-zip.ts';
import { readXlsx } from './read-xlsx.ts';

const rows = async (sheetXml: string, over = {}) => (await readXlsx(buildXlsx(sheetXml, over)))[0]?.rows;
const refusal = (bytes: Buffer) => readXlsx(bytes).catch((error: { code?: string }) => error.code);

describe('a workbook', () => {
  it('is read cell by cell, each as what it is', async () => {
    const sheet = `<sheetData>
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
      <row r="4"><c r="A4" t="inlineStr"><is><t>=1+1</t></is></c><c r="B4"><v>37.5</v></c><c r="C4" t="b"><v>1</v></c>
        <c r="D4" s="1"><v>46387</v></c><c r="E4" s="2"><v>46387</v></c><c r="F4" s="3"><v>46387.75</v></c>
        <c r="G4"><f>SUM(B1:B3)</f><v>7</v></c><c r="H4"><f t="shared" si="0"/></c><c r="I4" t="e"><v>#N/A</v></c><c r="J4" s="1"/></row>
      <row r="5"><c r="A5" s="1"/></row></sheetData>`;
    expect(await rows(sheet)).toEqual([
      { row: 1, cells: ['Navn', null, 'Sårstell'] },
      {
        row: 4,
        cells: [
          '=1+1',
          37.5,
          true,
          { day: '2026-12-31' },
          46387,
          { day: '2026-12-31' },
          { formula: true },
          { formula: true },
          { error: '#N/A' },
        ],
      },
    ]);
  });

  it('has what Excel shows of a share: 80 and not 0.8', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="4"><v>0.29</v></c><c r="B1" s="4"><v>1</v></c></row></sheetData>';
    expect(await rows(sheet)).toEqual([{ row: 1, cells: [29, 100] }]);
  });

  it('counts days from 1904 where it says so', async () => {
    const workbook = `<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>`;
    const sheet = '<sheetData><row r="1"><c r="A1" s="1"><v>44925</v></c></row></sheetData>';
    expect(await rows(sheet, { 'xl/workbook.xml': workbook })).toEqual([
      { row: 1, cells: [{ day: '2026-12-31' }] },
    ]);
  });

  it('marks what lies under a merged cell', async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:B2"/></mergeCells>`;
    const merged = { merged: true };
    expect(await rows(sheet)).toEqual([
      { row: 1, cells: [1, merged] },
      { row: 2, cells: [merged, merged] },
    ]);
  });

  it('is refused when it is a zip of something else, or broken', async () => {
    expect(await refusal(buildZip({ 'word/document.xml': '<w/>', '[Content_Types].xml': '<Types/>' }))).toBe(
      'wrongFormat',
    );
    expect(await refusal(Buffer.from('PK\u0003\u0004 and then nothing'))).toBe('unreadableFile');
    expect(await refusal(buildXlsx('<sheetData><row>'))).toBe('unreadableFile');
    const doctype =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(await refusal(buildXlsx('<sheetData/>', { 'xl/sharedStrings.xml': doctype }))).toBe(
      'unreadableFile',
    );
  });

  it('is refused when it unpacks to more than any workbook has', async () => {
    const bomb = Buffer.alloc(260 * 1024 * 1024, 0x20);
    const file = buildXlsx('<sheetData/>', {
      'xl/sharedStrings.xml': Buffer.concat([Buffer.from('<sst>'), bomb]),
    });
    expect(file.length).toBeLessThan(1024 * 1024);
    expect(await refusal(file)).toBe('tooLargeInside');
  }, 60_000);

  it('is refused when its rows or columns have no end', async () => {
    const far = '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>';
    expect(await refusal(buildXlsx(far))).toBe('tooLargeInside');
    const row = '<row><c><v>1</v></c></row>';
    expect(await refusal(buildXlsx(`<sheetData>${row.repeat(100_002)}</sheetData>`))).toBe('tooManyRows');
  }, 60_000);
});
