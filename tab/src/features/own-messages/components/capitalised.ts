/** The kinds are named as they stand inside a sentence. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}
