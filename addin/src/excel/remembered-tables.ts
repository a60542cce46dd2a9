import type { DatasetKind } from '@rod-trad/shared/contracts/dataset-views';
import { datasetKinds } from '@rod-trad/shared/domain/dataset-kind';
import { type Language, languages } from '@rod-trad/shared/domain/language';

/** What a dataset was asked for by. */
export interface Scope {
  readonly unit?: string | undefined;
  readonly area?: string | undefined;
  readonly year?: number | undefined;
}

/** What a workbook remembers of a table from us: enough to refresh it, and no more about people than the sheet shows. */
export interface RememberedTable {
  readonly tableName: string;
  readonly kind: DatasetKind;
  readonly scope: Scope;
  readonly title: string;
  readonly asOf: string;
  readonly rows: number;
  /** What it was inserted in, and is refreshed in, whoever does it: a shared workbook shall not change language. */
  readonly language: Language;
  /** Column id → the label it was inserted with. */
  readonly labels: Readonly<Record<string, string>>;
  /** Ids of the columns that may be changed in it: where a base is kept, and where its loss must be noticed. */
  readonly guarded: readonly string[];
}

const settingKey = 'rodTrad.tables';

/** Reads what the workbook remembers; what it cannot read, it forgets. */
export async function rememberedTables(context: Excel.RequestContext): Promise<readonly RememberedTable[]> {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey);
  setting.load('value');
  await context.sync();
  return setting.isNullObject ? [] : parseRemembered(setting.value);
}

/** Written with the next sync. Kept as text: other kinds of value come back changed from some clients. */
export function rememberTables(context: Excel.RequestContext, tables: readonly RememberedTable[]): void {
  // Field by field: nothing else shall get into the file.
  const kept = tables.map(({ tableName, kind, scope, title, asOf, rows, language, labels, guarded }) => ({
    ...{ tableName, kind, title, asOf, rows, language, labels, guarded },
    scope: { unit: scope.unit, area: scope.area, year: scope.year },
  }));
  context.workbook.settings.add(settingKey, JSON.stringify(kept));
}

/** The setting can be changed by others who have the workbook: only what has the right shape counts. */
export function parseRemembered(setting: unknown): readonly RememberedTable[] {
  try {
    const value: unknown = JSON.parse(String(setting));
    return Array.isArray(value) ? value.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

type Unread = { readonly [Field in keyof RememberedTable]?: unknown };

function isRemembered(value: unknown): value is RememberedTable {
  const { tableName, kind, scope, title, asOf, rows, language, labels, guarded } = (value ?? {}) as Unread;
  return (
    [tableName, title].every(isText) &&
    datasetKinds.some((known) => known === kind) &&
    isScope(scope) &&
    typeof asOf === 'string' &&
    !Number.isNaN(Date.parse(asOf)) &&
    typeof rows === 'number' &&
    languages.some((known) => known === language) &&
    typeof labels === 'object' &&
    labels !== null &&
    Object.values(labels).every(isText) &&
    Array.isArray(guarded) &&
    guarded.every(isText)
  );
}

const isText = (value: unknown) => typeof value === 'string';

function isScope(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { unit, area, year } = value as { readonly [Field in keyof Scope]?: unknown };
  return (
    [unit, area].every((id) => id === undefined || isText(id)) &&
    ['undefined', 'number'].includes(typeof year)
  );
}
