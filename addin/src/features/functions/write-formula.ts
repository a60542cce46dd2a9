import { type FunctionId, functionNamespace } from '@rod-trad/shared/domain/workbook-function';

/** A formula as Office.js takes it: with commas, whatever the reader’s Excel shows. */
export function writeFormula(id: FunctionId, values: readonly (string | number)[]): string {
  const written = values.map((value) =>
    typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`,
  );
  return `=${functionNamespace}.${id}(${written.join(',')})`;
}
