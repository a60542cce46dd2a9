import { ExcelError } from '../process-query/excel-error.ts';
import type { Argument, ExcelObject } from '../process-query/excel-object.ts';
import type { ProtectionOptions } from '../workbook/protection.ts';
import type { Sheet } from '../workbook/sheet.ts';

/** What reads, or only looks: all else that is called or set changes the sheet. */
const reading = /^(Get|_|Select$|Calculate$)/;

/** These stand for themselves, or guard themselves. */
const beyond: ReadonlySet<string> = new Set(['Worksheet', 'Range', 'Table']);

/** What the options of a protection leave open; everything else of a range or a table is closed. */
const leftOpen: readonly (readonly [RegExp, keyof ProtectionOptions])[] = [
  [/^(Filter\.|AutoFilter\.|Table\.(ClearFilters|ReapplyFilters)$)/, 'allowAutoFilter'],
  [
    /^Range\.ColumnHidden$|^RangeFormat\.(ColumnWidth|UseStandardWidth|AutofitColumns)$/,
    'allowFormatColumns',
  ],
  [/^Range\.RowHidden$|^RangeFormat\.(RowHeight|UseStandardHeight|AutofitRows)$/, 'allowFormatRows'],
  [/^(Range(Format|Font|Fill|Border)\.|Conditional|Range\.NumberFormat)/, 'allowFormatCells'],
];

/** Excel refuses what would change a protected sheet, with this code (OfficeDev/office-js issue 6784). */
export function refuseProtected(sheet: Sheet, member = ''): void {
  if (sheet.protection === undefined) return;
  const option = leftOpen.find(([pattern]) => pattern.test(member))?.[1];
  if (option === undefined || sheet.protection.options[option] !== true) throw new ExcelError('AccessDenied');
}

type Members<T> = Readonly<Record<string, T>> | undefined;

/** The same object, with everything that changes its sheet refused while that is protected; what is reached from it as well. */
export function guardSheet(sheet: Sheet, object: ExcelObject): ExcelObject {
  const { type, set, call, find, objects, items, item } = object;
  const below = <T extends ExcelObject | null>(one: T) =>
    one === null || beyond.has(one.type) ? one : guardSheet(sheet, one);
  const guard =
    <T>(name: string, member: (...args: Argument[]) => T) =>
    (...args: Argument[]) => {
      if (!reading.test(name)) refuseProtected(sheet, `${type}.${name}`);
      return member(...args);
    };
  const each = <T, R>(members: Members<T>, change: (name: string, member: T) => R) =>
    Object.fromEntries(Object.entries(members ?? {}).map(([name, member]) => [name, change(name, member)]));
  return {
    ...object,
    set: each(set, (name, member) => (value) => {
      refuseProtected(sheet, `${type}.${name}`);
      member(value);
    }),
    call: each(call, guard),
    find: each(find, (name, member) => guard(name, (...args) => below(member(...args)))),
    objects: each(objects, (_name, member) => () => below(member())),
    ...(items !== undefined && { items: () => items().map(below) }),
    ...(item !== undefined && { item: (key) => below(item(key)) }),
  };
}
