import type { Json } from '../workbook/workbook.ts';
import { ExcelError } from './excel-error.ts';

/** An argument of a method: plain data, another object, or nothing. */
export type Argument = Json | ExcelObject | undefined;

/**
 * One object of the Excel API as seen on the wire; all names in PascalCase. Made anew for each path, so that it closes
 * over the part of the workbook it stands for.
 */
export interface ExcelObject {
  readonly type: string;
  /** How an answer names this object again in a later request: by `_Id` through its collection's indexer. */
  readonly id?: Json;
  readonly get: Readonly<Record<string, () => Json>>;
  readonly set?: Readonly<Record<string, (value: Json) => void>>;
  /** Objects under a property; null is a null object. */
  readonly objects?: Readonly<Record<string, () => ExcelObject | null>>;
  /** Methods that answer with an object; null is a null object. */
  readonly find?: Readonly<Record<string, (...args: Argument[]) => ExcelObject | null>>;
  /** Methods that answer with plain data or nothing. */
  readonly call?: Readonly<Record<string, (...args: Argument[]) => Json | undefined>>;
  /** Of the root alone: what is reached by a name of its own, and not through the workbook. */
  readonly services?: Readonly<Record<string, () => ExcelObject>>;
  readonly items?: () => readonly ExcelObject[];
  readonly item?: (key: Json) => ExcelObject;
  /** What the object stands for, where another object's method needs it as an argument. */
  readonly subject?: unknown;
  /** True for an object that the library keeps by reference between requests (`_KeepReference`). */
  readonly tracked?: boolean;
}

export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new ExcelError('ItemNotFound');
  return thing;
}

export function textArgument(value: Argument): string {
  if (typeof value !== 'string' || value === '') throw new ExcelError('InvalidArgument');
  return value;
}

export function numberArgument(value: Argument, missing?: number): number {
  if ((value === undefined || value === null) && missing !== undefined) return missing;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ExcelError('InvalidArgument');
  return value;
}

export function flagArgument(value: Argument, missing: boolean): boolean {
  if (value === undefined || value === null) return missing;
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
  return value;
}

export function isObject(value: Argument): value is ExcelObject {
  return typeof value === 'object' && value !== null && 'get' in value && typeof value.get === 'object';
}

/** One of Office.js's enumerations; a value outside it is refused. */
export function oneOf<T extends string>(allowed: readonly T[], value: Argument): T {
  const match = allowed.find((one) => one === value);
  if (match === undefined) throw new ExcelError('InvalidArgument');
  return match;
}
