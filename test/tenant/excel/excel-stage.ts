import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type ExcelPage, openExcelPage } from './open-excel-page.ts';

/** One local Excel for all tests of a file, with Office.js in its pane; each test has a workbook of its own, open before it begins. */
export function setExcelStage() {
  let excel: ExcelPage;
  let frame: Frame;
  let number = 0;
  const name = () => `Bok ${number}`;
  beforeAll(async () => {
    excel = await openExcelPage();
  });
  afterAll(() => excel?.close());
  beforeEach(async () => {
    number += 1;
    frame = await excel.open({ workbook: name() });
  });
  return {
    get excel() {
      return excel;
    },
    /** The pane, where the add-in would be. */
    get frame() {
      return frame;
    },
    /** What the test's workbook is called. */
    get name() {
      return name();
    },
    /** The test's workbook as it is now. */
    opened: () => excel.tenant.excel.workbook(excel.person, name()),
    cell: (address: string) => excel.page.locator(`#cell-${address}`),
  };
}
