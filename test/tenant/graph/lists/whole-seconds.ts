/** SharePoint keeps whole seconds. */
export function wholeSeconds(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
