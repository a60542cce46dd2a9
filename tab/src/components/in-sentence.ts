/** A name as it stands inside a sentence: "Renholdere" is "renholdere" there, and "IKT-medarbeidere" stays as it is. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isAbbreviation = second !== second.toLocaleLowerCase('nb');
  return isAbbreviation ? name : first.toLocaleLowerCase('nb') + name.slice(first.length);
}
