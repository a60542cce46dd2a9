import { ExcelError } from '../process-query/excel-error.ts';
import { type Argument, type ExcelObject, flagArgument } from '../process-query/excel-object.ts';
import {
  hashPassword,
  opensWith,
  type ProtectionOptions,
  protectionOptions,
} from '../workbook/protection.ts';
import type { Sheet } from '../workbook/sheet.ts';

/**
 * `Worksheet.protection` (learn.microsoft.com/javascript/api/excel/excel.worksheetprotection). A sheet that is protected is not
 * protected once more; since June 2026 neither is one unprotected twice (OfficeDev/office-js issue 6784).
 */
export function protectionObject(sheet: Sheet): ExcelObject {
  return {
    type: 'WorksheetProtection',
    get: {
      Options: () => (sheet.protection === undefined ? null : allOptions(sheet.protection.options)),
      Protected: () => sheet.protection !== undefined,
    },
    call: {
      Protect: (options, password) => {
        if (sheet.protection !== undefined) throw new ExcelError('AccessDenied');
        const secret = passwordArgument(password);
        sheet.protection = {
          options: readOptions(options),
          password: secret === '' ? undefined : hashPassword(secret),
        };
        return undefined;
      },
      Unprotect: (password) => {
        const { protection } = sheet;
        if (protection === undefined || !opensWith(protection, passwordArgument(password))) {
          throw new ExcelError('AccessDenied');
        }
        sheet.protection = undefined;
        return undefined;
      },
    },
  };
}

function readOptions(argument: Argument): ProtectionOptions {
  if (argument === undefined || argument === null) return {};
  if (typeof argument !== 'object' || Array.isArray(argument)) throw new ExcelError('InvalidArgument');
  const given = new Map<string, Argument>(Object.entries(argument));
  return Object.fromEntries(protectionOptions.map((name) => [name, flagArgument(given.get(name), false)]));
}

const allOptions = (options: ProtectionOptions) =>
  Object.fromEntries(protectionOptions.map((name) => [name, options[name] ?? false]));

function passwordArgument(value: Argument): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
  return value;
}
