/** What a workbook remembers of a table from us: enough to refresh it, and no more about people than the sheet shows. */
export interface RememberedTable {
  readonly tableName: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly asOf: string;
  readonly rows: number;
  /** Column id → the label it was inserted with, in the language of that moment. */
  readonly labels: Readonly<Record<string, string>>;
}

const settingKey = 'rodTrad.planTables';

/** Reads what the workbook remembers; what it cannot read, it forgets. */
export async function rememberedTables(context: Excel.RequestContext): Promise<readonly RememberedTable[]> {
  const setting = context.workbook.settings.getItemOrNullObject(settingKey);
  setting.load('value');
  await context.sync();
  if (setting.isNullObject) return [];
  try {
    const value: unknown = JSON.parse(String(setting.value));
    return Array.isArray(value) ? value.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

/** Written with the next sync. Kept as text: other kinds of value come back changed from some clients. */
export function rememberTables(context: Excel.RequestContext, tables: readonly RememberedTable[]): void {
  context.workbook.settings.add(settingKey, JSON.stringify(tables));
}

function isRemembered(value: unknown): value is RememberedTable {
  const { tableName, unitId, unitName, asOf, rows, labels } = (value ?? {}) as Record<string, unknown>;
  return (
    [tableName, unitId, unitName, asOf].every((text) => typeof text === 'string') &&
    typeof rows === 'number' &&
    typeof labels === 'object' &&
    labels !== null
  );
}
