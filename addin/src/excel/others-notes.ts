/** Rows as they stood right after somebody else had changed cells in them; the columns touched are those from `from` to before `to`. */
export interface Note {
  readonly header: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly from: number;
  readonly to: number;
}

/** What others who have the workbook open have done to a table while the pane has stood open. */
export interface OthersEdits {
  /** True when what stands in a cell is what somebody else has put there; a row is known by its key, empty for one that has none yet. */
  wrote(key: string, label: string, value: unknown): boolean;
  /** True when they have done something that cannot be told row by row, such as taking rows out, or when nobody could listen. */
  readonly unplaced: boolean;
}

export const noOthers: OthersEdits = { wrote: () => false, unplaced: false };

export function othersEdits(notes: readonly Note[], keyLabel: string, unplaced: boolean): OthersEdits {
  const cells = new Map<string, unknown>();
  for (const { header, rows, from, to } of notes) {
    const keyPlace = header.indexOf(keyLabel);
    for (const row of rows) {
      const key = String(row[keyPlace] ?? '');
      for (let at = from; at < to; at += 1) cells.set(cellId(key, header[at] ?? '', row[at]), row[at]);
    }
  }
  return {
    unplaced,
    wrote: (key, label, value) => {
      const id = cellId(key, label, value);
      return cells.has(id) && cells.get(id) === value;
    },
  };
}

/** Rows without a key are told apart by what has been typed in them. */
const cellId = (key: string, label: string, value: unknown) =>
  JSON.stringify(key === '' ? [key, label, value] : [key, label]);
