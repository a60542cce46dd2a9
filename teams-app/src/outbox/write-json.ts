import type { Write } from '@rod-trad/shared/stores/writes';

/** JSON drops a field that is undefined, but in a change it means "clear the field": it travels as null. No field of ours is null. */
export function writesToJson(writes: readonly Write[]): string {
  return JSON.stringify(
    writes.map((write) =>
      write.kind === 'create'
        ? write
        : { ...write, changes: withNulls(write.changes), base: withNulls(write.base) },
    ),
  );
}

/** Reads what `writesToJson` made, after the driver has parsed it. */
export function writesFromJson(writes: readonly Write[]): readonly Write[] {
  return writes.map((write) =>
    write.kind === 'create'
      ? write
      : ({ ...write, changes: withoutNulls(write.changes), base: withoutNulls(write.base) } as Write),
  );
}

function withNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? null]));
}

function withoutNulls(fields: object): object {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, value ?? undefined]));
}
