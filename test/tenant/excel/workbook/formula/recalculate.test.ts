import { expect, it } from 'vitest';
import { createTable } from '../edit-table.ts';
import { Workbook } from '../workbook.ts';
import { writeCells } from '../write-cells.ts';
import { recalculate } from './recalculate.ts';

function resultOf(formula: string): string | number | boolean | undefined {
  const workbook = new Workbook();
  const sheet = workbook.firstSheet();
  writeCells(workbook, sheet, { row: 0, column: 0, rows: 4, columns: 2 }, [
    ['Navn', 'Timer'],
    ['Anne', 10],
    ['Bjørn', 2.5],
    ['Ann-Mari', '=B2+B3'],
  ]);
  createTable(workbook, sheet, { row: 0, column: 0, rows: 4, columns: 2 }, true);
  writeCells(workbook, sheet, { row: 0, column: 3, rows: 1, columns: 1 }, [[formula]]);
  recalculate(workbook);
  return sheet.cell(0, 3)?.value;
}

it.each([
  ['=1+2*3^2', 19],
  ['=-(2+1)%', -0.03],
  ['=SUM(B2:B4)', 25],
  ['=SUM(Tabell1[Timer])/COUNTA($A$2:$A$4)', 25 / 3],
  ['=AVERAGE(B2;B3)', 6.25],
  ['=IF(B2>5,"mange","få")', 'mange'],
  ['=COUNTIF(A2:A4,"Ann*")', 2],
  ['=SUMIF(A2:A4,"Ann*",B2:B4)', 22.5],
  ['="Sum: "&Ark1!B4', 'Sum: 12.5'],
  ['=1/0', '#DIV/0!'],
  ['=IFERROR(1/0,"-")', '-'],
  ['=UKJENT(1)', '#NAME?'],
  ['=A2*2', '#VALUE!'],
  ['=D1+1', 1],
  ['=F9', 0],
])('%s comes to %s', (formula, value) => {
  expect(resultOf(formula)).toBe(value);
});

it.each(['=1+', '=Anne Hansen', '=(1', '="a'])('%s is refused', (formula) => {
  expect(() => resultOf(formula)).toThrow('incorrect format');
});
