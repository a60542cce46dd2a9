import type ExcelJS from 'exceljs';
import { type ProtectionOptions, protectionOptions } from '../workbook/protection.ts';
import type { Sheet } from '../workbook/sheet.ts';

/** As ExcelJS holds it, which does not say so in its types. */
interface Held {
  sheetProtection?:
    | (Record<string, boolean | string | number | undefined> & {
        readonly sheet?: boolean;
        readonly hashValue?: string;
        readonly saltValue?: string;
        readonly spinCount?: number;
      })
    | null;
}

/** `allowFormatCells` is `formatCells` in the file, `allowEditObjects` is `objects`. */
const fileName = (option: keyof ProtectionOptions) => {
  const name = option.replace(/^allow(Edit)?/, '');
  return name.charAt(0).toLowerCase() + name.slice(1);
};

export function writeProtection(worksheet: ExcelJS.Worksheet & Held, { protection }: Sheet): void {
  if (protection === undefined) return;
  const { options, password } = protection;
  worksheet.sheetProtection = {
    sheet: true,
    ...Object.fromEntries(protectionOptions.map((option) => [fileName(option), options[option] ?? false])),
    ...(password !== undefined && {
      algorithmName: 'SHA-512',
      hashValue: password.hash,
      saltValue: password.salt,
      spinCount: password.spins,
    }),
  };
}

export function readProtection(worksheet: ExcelJS.Worksheet & Held, sheet: Sheet): void {
  const held = worksheet.sheetProtection;
  if (held?.sheet !== true) return;
  const { hashValue: hash, saltValue: salt, spinCount: spins } = held;
  sheet.protection = {
    // What is not said of objects and scenarios is allowed, unlike all else (ECMA-376 18.3.1.85).
    options: Object.fromEntries(
      protectionOptions.map((option) => {
        const said = held[fileName(option)];
        return [option, /^allowEdit/.test(option) ? said !== false : said === true];
      }),
    ),
    password:
      hash === undefined || salt === undefined || spins === undefined ? undefined : { hash, salt, spins },
  };
}
