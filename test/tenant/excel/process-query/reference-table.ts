import type { ExcelObject } from './excel-object.ts';

/** Objects the library has asked to keep until it says otherwise (`trackedObjects`), under the ids it got for them. */
export class ReferenceTable {
  readonly #objects = new Map<string, ExcelObject>();
  #next = 1;

  keep(object: ExcelObject): string {
    const id = `_r${this.#next++}`;
    this.#objects.set(id, object);
    return id;
  }

  get(id: string): ExcelObject | undefined {
    return this.#objects.get(id);
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  count(): number {
    return this.#objects.size;
  }
}
