/** Names that stand for ids in a sheet: no two are equal, and each is found again whatever its case. */
export interface Labels<Id extends string> {
  readonly all: string[];
  of(id: Id | undefined): string;
  find(label: string): Id | undefined;
}

/** Of two with one name, the second by id is called so: which one is which stays as it was when the list comes in another order. */
export function labelsOf<Id extends string>(
  items: readonly { readonly id: Id; readonly name: string }[],
): Labels<Id> {
  const byLabel = new Map<string, Id>();
  const byId = new Map<Id, string>();
  for (const { id, name } of items.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const words = name.replace(/\s+/g, ' ').trim();
    let label = words;
    for (let n = 2; byLabel.has(plain(label)); n += 1) label = `${words} (${n})`;
    byLabel.set(plain(label), id);
    byId.set(id, label);
  }
  return {
    all: items.flatMap(({ id }) => byId.get(id) ?? []),
    of: (id) => (id === undefined ? '' : (byId.get(id) ?? '')),
    find: (label) => byLabel.get(plain(label)),
  };
}

/** The words of a closed list, in one language. */
export function labelsOfCodes<Code extends string>(
  codes: readonly Code[],
  words: (code: Code) => string,
): Labels<Code> {
  return labelsOf(codes.map((id) => ({ id, name: words(id) })));
}

const plain = (label: string) => label.replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb');
