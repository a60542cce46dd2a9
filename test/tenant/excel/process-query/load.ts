import type { Json } from '../workbook/workbook.ts';
import type { ExcelObject } from './excel-object.ts';
import type { QueryInfo } from './protocol.ts';

type Loaded = { [name: string]: Json };

/**
 * What `load` answers. Names are taken whatever their case; a name nobody has is passed over, so that the failure shows
 * when the add-in reads it, as in Excel (OfficeDev/office-js issue 190).
 */
export function load(object: ExcelObject, query: QueryInfo): Loaded {
  const select = query.Select ?? [];
  const expand = query.Expand ?? [];
  if (object.items === undefined) return loadOne(object, [...select, ...expand]);
  const items = object.items();
  const from = query.Skip ?? 0;
  const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  const own = select.filter((name) => hasScalar(object, name));
  const wanted = [...select, ...expand].filter((name) => !own.includes(name)).map(withoutItems);
  const everything = select.length === 0 || select.includes('$all');
  return {
    ...identity(object),
    ...(everything ? scalars(object) : pick(object, own)),
    ...(select.length > 0 && wanted.length === 0
      ? {}
      : { _Items: page.map((item) => loadOne(item, wanted)) }),
  };
}

function loadOne(object: ExcelObject, names: readonly string[]): Loaded {
  if (object.items !== undefined) return load(object, { Select: names });
  const direct = names.filter((name) => !name.includes('/'));
  const everything = names.length === 0 || direct.includes('$all');
  const answer: Loaded = { ...identity(object), ...(everything ? scalars(object) : pick(object, direct)) };
  for (const [name, paths] of nested(names)) {
    const key = memberName(object.objects, name);
    if (key === undefined) continue;
    const child = object.objects?.[key]?.();
    if (child !== undefined) answer[key] = child === null ? null : loadOne(child, paths);
  }
  return answer;
}

/** `format/fill/color` and `format/font` → format: fill/color, font; `format` alone means all of its scalars. */
function nested(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split('/');
    const paths = groups.get(first) ?? [];
    if (rest.length > 0) paths.push(rest.join('/'));
    groups.set(first, paths);
  }
  return groups;
}

/** What lets the library find the object again: never a name the add-in could read without having loaded it. */
export function identity(object: ExcelObject): Loaded {
  return object.id === undefined ? {} : { _Id: object.id };
}

function scalars(object: ExcelObject): Loaded {
  return Object.fromEntries(Object.entries(object.get).map(([name, read]) => [name, read()]));
}

function pick(object: ExcelObject, names: readonly string[]): Loaded {
  const picked: Loaded = {};
  for (const name of names) {
    const key = memberName(object.get, name);
    const read = key === undefined ? undefined : object.get[key];
    if (key !== undefined && read !== undefined) picked[key] = read();
  }
  return picked;
}

const hasScalar = (object: ExcelObject, name: string) => memberName(object.get, name) !== undefined;
const withoutItems = (name: string) => name.replace(/^items(\/|$)/, '');

export function memberName(members: object | undefined, name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.keys(members ?? {}).find((key) => key.toLowerCase() === lower);
}
