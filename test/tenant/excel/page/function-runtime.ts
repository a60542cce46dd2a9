import type { ExcelStart } from './excel-start.ts';
import type { TableEdit } from './sheet-view.ts';
import type { WorkbookClient } from './workbook-client.ts';

/** `GenericEventRegistration` of the library: a message to the functions' runtime, saying what to call. */
const customFunctionCategory = 1;
const invocation = 1000;

/** `GenericEventRegistration` of the library: an event, and which one it is for `TableCollection.onChanged`. */
const eventCategory = 65_536;
const tableCollectionChanged = 101;

/**
 * The functions of the add-in, as the manifest declares them: installed when its runtime listens, with the metadata in the reader's
 * language, and called when the workbook waits for them.
 */
export class FunctionRuntime {
  readonly #client: WorkbookClient;
  readonly #declared: ExcelStart['functions'];
  readonly #lang: string;
  #send: ((entries: readonly object[]) => void) | undefined;
  #delivery: Promise<void> = Promise.resolve();

  constructor(client: WorkbookClient, declared: ExcelStart['functions'], lang: string) {
    this.#client = client;
    this.#declared = declared;
    this.#lang = lang;
  }

  /** The runtime in the pane listens. Metadata that cannot be read leaves the functions out, as in Excel: then they are `#NAME?`. */
  async start(send: (entries: readonly object[]) => void): Promise<void> {
    this.#send = send;
    const url = this.#declared?.metadataUrls[this.#lang];
    if (this.#declared === undefined || url === undefined) return;
    const response = await fetch(url);
    if (!response.ok) return;
    await this.#client.registerFunctions(this.#declared.namespace, await response.json());
    this.deliver();
  }

  /** An event: what somebody has done to a table, and whether it was the person of this page. */
  tellOfEdit({ session: _, ...edit }: TableEdit, isMine: boolean): void {
    this.#send?.([
      {
        messageCategory: eventCategory,
        messageType: tableCollectionChanged,
        targetId: 'Workbook',
        message: JSON.stringify({ ...edit, source: isMine ? 'Local' : 'Remote' }),
        isRemoteOverride: !isMine,
      },
    ]);
  }

  /** Hands over the calls the workbook is waiting for. */
  deliver(): void {
    const send = this.#send;
    if (send === undefined) return;
    this.#delivery = this.#delivery.then(async () => {
      const calls = await this.#client.takeFunctionCalls();
      if (calls.length === 0) return;
      send(
        calls.map(({ id, functionId, args }) => ({
          messageCategory: customFunctionCategory,
          messageType: invocation,
          targetId: '',
          // Which cell it is, is told only to a function that asks for it; nothing streams and nothing can be cancelled.
          message: JSON.stringify([id, functionId, args, '', 0]),
        })),
      );
    });
  }
}
