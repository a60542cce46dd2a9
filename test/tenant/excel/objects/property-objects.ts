import { ExcelError } from '../process-query/excel-error.ts';
import { type Argument, type ExcelObject, found, textArgument } from '../process-query/excel-object.ts';
import type { Json, Workbook } from '../workbook/workbook.ts';
import { documentProperties } from '../xlsx/document-properties.ts';

export function documentPropertiesObject(workbook: Workbook): ExcelObject {
  const properties = workbook.documentProperties;
  return {
    type: 'DocumentProperties',
    get: Object.fromEntries(documentProperties.map(({ key }) => [key, () => properties.get(key) ?? ''])),
    set: Object.fromEntries(
      documentProperties.map(({ key }) => [
        key,
        (value: Json) => {
          if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
          properties.set(key, value);
        },
      ]),
    ),
    objects: { Custom: () => customPropertiesObject(workbook) },
  };
}

function customPropertiesObject(workbook: Workbook): ExcelObject {
  const properties = workbook.customProperties;
  /** Keys are taken whatever their case, and have at most 255 characters (`Excel.CustomPropertyCollection`). */
  const existing = (key: Argument) => {
    const wanted = textArgument(key).toLowerCase();
    return [...properties.keys()].find((one) => one.toLowerCase() === wanted);
  };
  const byKey = (key: Argument) => {
    const name = existing(key);
    return name === undefined ? undefined : customPropertyObject(workbook, name);
  };
  return {
    type: 'CustomPropertyCollection',
    get: {},
    items: () => [...properties.keys()].map((key) => customPropertyObject(workbook, key)),
    item: (key) => found(byKey(key)),
    find: {
      Add: (key, value) => {
        const name = existing(key) ?? textArgument(key);
        if (name.length > 255) throw new ExcelError('InvalidArgument');
        properties.set(name, propertyValue(value));
        return customPropertyObject(workbook, name);
      },
      GetItem: (key) => found(byKey(key)),
      GetItemOrNullObject: (key) => byKey(key) ?? null,
    },
    call: {
      DeleteAll: () => {
        properties.clear();
        return undefined;
      },
      GetCount: () => properties.size,
    },
  };
}

function propertyValue(value: Argument): Json {
  if (typeof value === 'string') return value.slice(0, 255);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw new ExcelError('InvalidArgument');
}

function customPropertyObject(workbook: Workbook, key: string): ExcelObject {
  const value = () => workbook.customProperties.get(key) ?? null;
  return {
    type: 'CustomProperty',
    id: key,
    get: {
      Key: () => key,
      Value: value,
      Type: () =>
        typeof value() === 'number' ? 'Float' : typeof value() === 'boolean' ? 'Boolean' : 'String',
    },
    set: { Value: (next) => void workbook.customProperties.set(key, propertyValue(next)) },
    call: {
      Delete: () => {
        workbook.customProperties.delete(key);
        return undefined;
      },
    },
  };
}
