import { ExcelError } from '../process-query/excel-error.ts';
import type { ExcelObject } from '../process-query/excel-object.ts';
import { recalculate } from '../workbook/formula/recalculate.ts';
import { readInvocationResults } from '../workbook/functions/read-invocation-results.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** Where the library tells what functions have come to (`CustomFunctions` in its debug build). */
export function customFunctionsObject(workbook: Workbook): ExcelObject {
  return {
    type: 'CustomFunctions',
    get: {},
    call: {
      _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
      SetInvocationArrayResults: (results) => {
        const read = readInvocationResults(results);
        if (read === undefined) throw new ExcelError('InvalidArgument');
        workbook.functions.settle(read);
        recalculate(workbook);
        return undefined;
      },
    },
  };
}
