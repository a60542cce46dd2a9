import { type Language, languages } from '@rod-trad/shared/domain/language';

/** What a workbook remembers of a table from us: enough to refresh it, and no more about people than the sheet shows. */
export interface RememberedTable {
  readonly tableName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly asOf: string;
  readonly rows: number;
  /** What it was inserted in, and is refreshed in, whoever does it: a shared workbook shall not change language. */
  readonly language: Language;
  /** Column id → the label it was inserted with. */
  readonly labels: Readonly<Record<string, string>>;
}

const settingKey = 'rodTrad.planTables';

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
  const kept = tables.map(({ tableName, unitId, unitName, asOf, rows, language, labels }) => ({
    ...{ tableName, unitId, unitName, asOf },
    ...{ rows, language, labels },
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

function isRemembered(value: unknown): value is RememberedTable {
  const { tableName, unitId, unitName, asOf, rows, language, labels } = (value ?? {}) as Record<
    string,
    unknown
  >;
  return (
    [tableName, unitId, unitName].every((text) => typeof text === 'string') &&
    typeof asOf === 'string' &&
    !Number.isNaN(Date.parse(asOf)) &&
    typeof rows === 'number' &&
    languages.some((known) => known === language) &&
    typeof labels === 'object' &&
    labels !== null &&
    Object.values(labels).every((label) => typeof label === 'string')
  );
}
