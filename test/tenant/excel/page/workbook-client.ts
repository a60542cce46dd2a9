import type { CellEdit, FunctionCall, SheetView, TableEdit } from './sheet-view.ts';

/** A workbook as the page reaches it; `owner` is whose it is. */
export class WorkbookClient {
  readonly #query: string;
  /** The same, and which page it is: functions live as long as the page that runs them. */
  readonly #session: string;

  constructor(owner: string, workbook: string) {
    this.#query = new URLSearchParams({ person: owner, workbook }).toString();
    this.#session = new URLSearchParams({ person: owner, workbook, session: crypto.randomUUID() }).toString();
  }

  get fileUrl(): string {
    return `/excel/workbook.xlsx?${this.#query}`;
  }

  async view(sheet: string | undefined, from: number, rows: number): Promise<SheetView> {
    const window = new URLSearchParams({ from: String(from), rows: String(rows) });
    if (sheet !== undefined) window.set('sheet', sheet);
    const response = await fetch(`/excel/view?${this.#query}&${window}`);
    if (!response.ok) throw new Error(`The workbook answered ${response.status}.`);
    return (await response.json()) as SheetView;
  }

  /** Why Excel refused it, when it did. */
  async edit(change: CellEdit): Promise<string | undefined> {
    const response = await fetch(`/excel/edit?${this.#session}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change),
    });
    if (!response.ok) throw new Error(`The workbook answered ${response.status}.`);
    return ((await response.json()) as { refused?: string }).refused;
  }

  async processQuery(flags: string, body: string): Promise<{ status: number; body: string }> {
    const response = await fetch(`/excel/ProcessQuery?${this.#query}&flags=${encodeURIComponent(flags)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return { status: response.status, body: await response.text() };
  }

  async registerFunctions(namespace: string, metadata: unknown): Promise<void> {
    await fetch(`/excel/functions?${this.#session}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ namespace, metadata }),
    });
  }

  async takeFunctionCalls(): Promise<readonly FunctionCall[]> {
    const response = await fetch(`/excel/functions/calls?${this.#session}`, { method: 'POST' });
    if (!response.ok) throw new Error(`The workbook answered ${response.status}.`);
    return (await response.json()) as FunctionCall[];
  }

  /** Calls back once at once, then after every change by anybody. */
  onChange(
    changed: (version: number) => void,
    state: (connected: boolean) => void,
    edited: (edit: TableEdit, isMine: boolean) => void,
  ): () => void {
    const own = new URLSearchParams(this.#session).get('session');
    const source = new EventSource(`/excel/changes?${this.#session}`);
    source.addEventListener('open', () => state(true));
    source.addEventListener('error', () => state(false));
    source.addEventListener('message', ({ data }) => changed(Number(data)));
    source.addEventListener('edit', ({ data }: MessageEvent<string>) => {
      const edit = JSON.parse(data) as TableEdit;
      edited(edit, edit.session === own);
    });
    return () => source.close();
  }
}
