import { ExcelError } from '../process-query/excel-error.ts';
import {
  type Argument,
  type ExcelObject,
  found,
  isObject,
  textArgument,
} from '../process-query/excel-object.ts';
import { formatArea, quoteSheetName } from '../workbook/address.ts';
import type { NamedItem, Workbook } from '../workbook/workbook.ts';
import { rangeObject } from './range-object.ts';
import { findPlace, RangePlace } from './range-place.ts';

export function namesObject(workbook: Workbook): ExcelObject {
  const byKey = (key: Argument) => workbook.findName(textArgument(key));
  const at = (item: NamedItem) => nameObject(workbook, item);
  return {
    type: 'NamedItemCollection',
    get: {},
    items: () => workbook.names.map(at),
    item: (key) => at(found(byKey(key))),
    find: {
      Add: (name, reference, comment) => {
        const word = textArgument(name);
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(word) || /^[A-Za-z]{1,3}[0-9]+$/.test(word)) {
          throw new ExcelError('InvalidArgument');
        }
        if (byKey(word) !== undefined || workbook.findTable(word) !== undefined)
          throw new ExcelError('ItemAlreadyExists');
        const item = {
          name: word,
          formula: formulaOf(reference),
          comment: typeof comment === 'string' ? comment : '',
          visible: true,
        };
        workbook.names.push(item);
        return at(item);
      },
      GetItem: (key) => at(found(byKey(key))),
      GetItemOrNullObject: (key) => {
        const item = byKey(key);
        return item === undefined ? null : at(item);
      },
    },
    call: { GetCount: () => workbook.names.length },
  };
}

/** A range, written out with its sheet and dollar signs, or a formula as text. */
function formulaOf(reference: Argument): string {
  if (isObject(reference) && reference.subject instanceof RangePlace) {
    const { sheet, area } = reference.subject;
    const fixed = formatArea(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
    return `=${quoteSheetName(sheet.name)}!${fixed}`;
  }
  const text = textArgument(reference);
  return text.startsWith('=') ? text : `=${text}`;
}

function nameObject(workbook: Workbook, item: NamedItem): ExcelObject {
  const place = () => findPlace(workbook, workbook.firstSheet(), item.formula);
  return {
    type: 'NamedItem',
    id: item.name,
    get: {
      Name: () => item.name,
      Comment: () => item.comment,
      Formula: () => item.formula,
      Scope: () => 'Workbook',
      Type: () => (place() === undefined ? 'String' : 'Range'),
      Value: () => item.formula.slice(1),
      Visible: () => item.visible,
    },
    set: {
      Comment: (value) => {
        item.comment = typeof value === 'string' ? value : '';
      },
      Formula: (value) => {
        item.formula = formulaOf(value);
      },
      Visible: (value) => {
        item.visible = value === true;
      },
    },
    find: {
      GetRange: () => {
        const range = place();
        // A name that is not a range has none to give.
        if (range === undefined) throw new ExcelError('InvalidOperation');
        return rangeObject(range);
      },
      GetRangeOrNullObject: () => {
        const range = place();
        return range === undefined ? null : rangeObject(range);
      },
    },
    call: {
      Delete: () => {
        workbook.names.splice(workbook.names.indexOf(item), 1);
        return undefined;
      },
    },
  };
}
