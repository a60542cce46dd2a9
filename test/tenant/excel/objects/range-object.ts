import type { ExcelObject } from '../process-query/excel-object.ts';
import { conditionalFormatsObject } from './conditional-format-objects.ts';
import { guardSheet } from './guard-sheet.ts';
import { rangeEdits } from './range-edits.ts';
import { rangeFormatObject } from './range-format-object.ts';
import { rangeMoves } from './range-moves.ts';
import type { RangePlace } from './range-place.ts';
import { rangeScalars, rangeSetters } from './range-scalars.ts';
import { rangeSortObject } from './sort-objects.ts';
import { worksheetObject } from './worksheet-object.ts';

export function rangeObject(place: RangePlace): ExcelObject {
  return guardSheet(place.sheet, {
    type: 'Range',
    subject: place,
    tracked: true,
    get: rangeScalars(place),
    set: rangeSetters(place),
    objects: {
      ConditionalFormats: () => conditionalFormatsObject(place),
      Format: () => rangeFormatObject(place),
      Worksheet: () => worksheetObject(place.workbook, place.sheet),
      Sort: () => rangeSortObject(place),
    },
    find: rangeMoves(place),
    call: rangeEdits(place),
  });
}
