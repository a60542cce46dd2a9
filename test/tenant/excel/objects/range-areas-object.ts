import { type ExcelObject, found, numberArgument } from '../process-query/excel-object.ts';
import { intersect } from '../workbook/address.ts';
import { rangeObject } from './range-object.ts';
import type { RangePlace } from './range-place.ts';

/** The merged areas that touch a range, or nothing (learn.microsoft.com, Range.getMergedAreasOrNullObject, ExcelApi 1.13). */
export function mergedAreas(place: RangePlace): ExcelObject | null {
  const areas = place.sheet.merged.filter((area) => intersect(area, place.area) !== undefined);
  if (areas.length === 0) return null;
  const ranges = areas.map((area) => rangeObject(place.at(area)));
  return {
    type: 'RangeAreas',
    tracked: true,
    get: {
      AreaCount: () => ranges.length,
      CellCount: () => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
    },
    objects: {
      Areas: () => ({
        type: 'RangeCollection',
        get: {},
        items: () => ranges,
        find: { GetItemAt: (index) => found(ranges[numberArgument(index)]) },
        call: { GetCount: () => ranges.length },
      }),
    },
  };
}
