/** What is told before a page is left; whoever holds something unsaved may stop it, and go on later. */
export const leaving = 'leaving';

/** Goes on at once, unless somebody has to be asked first. */
export function leave(go: () => void): void {
  if (dispatchEvent(new CustomEvent(leaving, { cancelable: true, detail: go }))) go();
}
