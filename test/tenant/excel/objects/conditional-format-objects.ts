import { randomUUID } from 'node:crypto';
import { ExcelError } from '../process-query/excel-error.ts';
import {
  type Argument,
  type ExcelObject,
  found,
  numberArgument,
  oneOf,
} from '../process-query/excel-object.ts';
import { intersect } from '../workbook/address.ts';
import type { ColorScale, ScalePoint } from '../workbook/color-scale.ts';
import type { Json } from '../workbook/workbook.ts';
import { rangeObject } from './range-object.ts';
import type { RangePlace } from './range-place.ts';

/** The conditional formats that touch a range. */
export function conditionalFormatsObject(place: RangePlace): ExcelObject {
  const { colorScales } = place.sheet;
  const scales = () => colorScales.filter(({ area }) => intersect(area, place.area) !== undefined);
  const at = (scale: ColorScale) => conditionalFormatObject(place, scale);
  const byId = (id: Argument) => scales().find((scale) => scale.id === id);
  return {
    type: 'ConditionalFormatCollection',
    get: {},
    items: () => scales().map(at),
    item: (id) => at(found(byId(id))),
    find: {
      Add: (type) => {
        if (type !== 'ColorScale') throw new ExcelError('UnsupportedOperation');
        const scale: ColorScale = { id: `{${randomUUID().toUpperCase()}}`, area: place.area, points: [] };
        colorScales.push(scale);
        return at(scale);
      },
      GetItem: (id) => at(found(byId(id))),
      GetItemAt: (index) => at(found(scales()[numberArgument(index)])),
    },
    call: {
      ClearAll: () => {
        for (const scale of scales()) colorScales.splice(colorScales.indexOf(scale), 1);
        return undefined;
      },
      GetCount: () => scales().length,
    },
  };
}

function conditionalFormatObject(place: RangePlace, scale: ColorScale): ExcelObject {
  return {
    type: 'ConditionalFormat',
    id: scale.id,
    get: { Id: () => scale.id, Type: () => 'ColorScale' },
    objects: {
      ColorScale: () => colorScaleObject(scale),
      ColorScaleOrNullObject: () => colorScaleObject(scale),
    },
    find: { GetRange: () => rangeObject(place.at(scale.area)) },
    call: {
      Delete: () => {
        place.sheet.colorScales.splice(place.sheet.colorScales.indexOf(scale), 1);
        return undefined;
      },
    },
  };
}

function colorScaleObject(scale: ColorScale): ExcelObject {
  return {
    type: 'ColorScaleConditionalFormat',
    get: {
      Criteria: () => {
        const names = scale.points.length === 3 ? ['minimum', 'midpoint', 'maximum'] : ['minimum', 'maximum'];
        return Object.fromEntries(scale.points.map((one, at) => [names[at] ?? '', { ...one }]));
      },
      ThreeColorScale: () => scale.points.length === 3,
    },
    set: {
      Criteria: (value) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          throw new ExcelError('InvalidArgument');
        const { minimum, midpoint, maximum } = value as Readonly<Record<string, Json>>;
        scale.points = [minimum, midpoint, maximum].flatMap((one) =>
          one === undefined || one === null ? [] : point(one),
        );
        if (scale.points.length < 2) throw new ExcelError('InvalidArgument');
      },
    },
  };
}

const pointTypes = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function point(value: Json): ScalePoint {
  const { type, formula, color } = value as Readonly<Record<string, Json>>;
  if (typeof color !== 'string' || !/^#[0-9a-f]{6}$/i.test(color)) throw new ExcelError('InvalidArgument');
  const kind = oneOf(pointTypes, type);
  const ends = kind === 'LowestValue' || kind === 'HighestValue';
  if (!ends && typeof formula !== 'string') throw new ExcelError('InvalidArgument');
  return { type: kind, color: color.toUpperCase(), ...(typeof formula === 'string' && { formula }) };
}
