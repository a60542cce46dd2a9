import { ExcelError } from '../process-query/excel-error.ts';
import { type ExcelObject, oneOf } from '../process-query/excel-object.ts';
import { recalculate } from '../workbook/formula/recalculate.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { customFunctionsObject } from './custom-functions-object.ts';
import { namesObject } from './name-objects.ts';
import { documentPropertiesObject } from './property-objects.ts';
import { rangeObject } from './range-object.ts';
import { RangePlace } from './range-place.ts';
import { settingsObject } from './setting-objects.ts';
import { tablesObject } from './table-collection-object.ts';
import { worksheetsObject } from './worksheet-object.ts';

/** The root of every path: `context.workbook`. */
export function workbookObject(workbook: Workbook, fileName: string): ExcelObject {
  const selected = (whole: boolean) => () => {
    const { sheet, area } = workbook.selection;
    return rangeObject(new RangePlace(workbook, sheet, whole ? area : { ...area, rows: 1, columns: 1 }));
  };
  return {
    type: 'Workbook',
    get: {
      AutoSave: () => true,
      IsDirty: () => false,
      Name: () => fileName,
      PreviouslySaved: () => true,
      ReadOnly: () => false,
    },
    objects: {
      Application: () => applicationObject(workbook),
      Names: () => namesObject(workbook),
      Properties: () => documentPropertiesObject(workbook),
      Settings: () => settingsObject(workbook),
      Tables: () => tablesObject(workbook, undefined),
      Worksheets: () => worksheetsObject(workbook),
    },
    find: { GetActiveCell: selected(false), GetSelectedRange: selected(true) },
    call: { Save: () => undefined },
    services: { 'Microsoft.ExcelServices.CustomFunctions': () => customFunctionsObject(workbook) },
  };
}

function applicationObject(workbook: Workbook): ExcelObject {
  return {
    type: 'Application',
    get: {
      CalculationMode: () => 'Automatic',
      CalculationState: () => 'Done',
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
      UseSystemSeparators: () => false,
    },
    set: {
      CalculationMode: (mode) => {
        if (oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], mode) !== 'Automatic') {
          throw new ExcelError('UnsupportedOperation');
        }
      },
    },
    call: {
      Calculate: (kind) => {
        if (oneOf(['Recalculate', 'Full', 'FullRebuild'], kind) !== 'Recalculate')
          workbook.functions.forget();
        recalculate(workbook);
        return undefined;
      },
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
    },
  };
}
