import { onTestFinished } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly file: Blob;
}

/** The files this test's page hands the person; a page that is never laid out can download nothing. */
export function watchSavedFiles(): readonly SavedFile[] {
  const saved: SavedFile[] = [];
  const { createObjectURL, revokeObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let handed: Blob | undefined;
  URL.createObjectURL = (file) => {
    handed = file as Blob;
    return 'blob:file';
  };
  URL.revokeObjectURL = () => {};
  HTMLAnchorElement.prototype.click = function save() {
    if (handed !== undefined) saved.push({ name: this.download, file: handed });
  };
  onTestFinished(() => {
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    HTMLAnchorElement.prototype.click = click;
  });
  return saved;
}
