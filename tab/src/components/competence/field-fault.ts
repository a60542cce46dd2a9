/** The words that belong to a field, if something is wrong with it. */
export function fieldFault(wrong: ReadonlyMap<string, string>, field: string) {
  const words = wrong.get(field);
  return words === undefined ? {} : { validationMessage: words };
}
