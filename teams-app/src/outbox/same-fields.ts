import { isDeepStrictEqual } from 'node:util';

/** Whether a row has these values in these fields. A field that is absent and one that is undefined are the same. */
export function sameFields(row: object, fields: object): boolean {
  const values = new Map<string, unknown>(Object.entries(row));
  return Object.entries(fields).every(([name, value]) =>
    isDeepStrictEqual(plain(values.get(name)), plain(value)),
  );
}

/** As it looks after a trip through JSON, which both sides may have made. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
