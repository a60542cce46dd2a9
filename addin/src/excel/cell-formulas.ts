import { run } from './workbook.ts';

/** What came of a formula put into the cell that is chosen; a cell with something in it is left alone. */
export interface InsertedFormula {
  readonly kind: 'inserted' | 'taken';
  /** As Excel writes it, without the sheet. */
  readonly address: string;
}

/** Formulas in single cells. */
export interface CellFormulas {
  insert(formula: string): Promise<InsertedFormula>;
  /** Every formula of the workbook, as if all it is made of had changed. */
  recalculate(): Promise<void>;
}

export const cellFormulas: CellFormulas = {
  insert: (formula) =>
    run(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load('address, formulas');
      await context.sync();
      const address = cell.address.split('!').at(-1) ?? cell.address;
      if (cell.formulas[0]?.[0] !== '') return { kind: 'taken', address };
      cell.formulas = [[formula]];
      await context.sync();
      return { kind: 'inserted', address };
    }),
  recalculate: () =>
    run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      await context.sync();
    }),
};
