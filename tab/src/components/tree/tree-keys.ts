import type { TreeRow } from './tree-rows.ts';

export type TreeMove =
  | { readonly kind: 'go'; readonly to: number }
  | { readonly kind: 'open' | 'close'; readonly ids: readonly string[] };

/**
 * What a key does in a tree, as the ARIA authoring practices have it (w3.org/WAI/ARIA/apg/patterns/treeview); absent for other keys.
 * @param at the row the keyboard is in
 */
export function moveOfKey(key: string, at: number, rows: readonly TreeRow[]): TreeMove | undefined {
  const row = rows[at];
  if (row === undefined) return undefined;
  const go = (to: number): TreeMove => ({ kind: 'go', to: Math.min(rows.length - 1, Math.max(0, to)) });
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (row.open === undefined) return undefined;
      return row.open ? go(at + 1) : { kind: 'open', ids: [row.id] };
    case 'ArrowLeft':
      if (row.open) return { kind: 'close', ids: [row.id] };
      return row.parent === -1 ? undefined : go(row.parent);
    case '*':
      return {
        kind: 'open',
        ids: rows
          .filter(({ of, level, open }) => of === row.of && level === row.level && open === false)
          .map(({ id }) => id),
      };
    default:
      return key.length === 1 && key !== ' ' ? startingWith(key, at, rows, go) : undefined;
  }
}

/** The next row whose name begins with a letter; after the last, the first. */
function startingWith(
  letter: string,
  at: number,
  rows: readonly TreeRow[],
  go: (to: number) => TreeMove,
): TreeMove | undefined {
  const begins = ({ node }: TreeRow) =>
    node?.name.toLocaleLowerCase('nb').startsWith(letter.toLocaleLowerCase('nb')) === true;
  const after = rows.findIndex((row, place) => place > at && begins(row));
  const found = after === -1 ? rows.findIndex(begins) : after;
  return found === -1 ? undefined : go(found);
}
