import { Worker } from 'node:worker_threads';
import type { FaultCode } from '@rod-trad/shared/domain/fault';
import type { FileForm } from '@rod-trad/shared/stores/import-files';

/** A sheet with its rows packed in parts. */
export interface PackedSheet {
  readonly name: string;
  readonly rows: number;
  readonly headerRow: number;
  readonly parts: readonly Uint8Array[];
}

export type WorkerAnswer =
  | { readonly kind: 'read'; readonly sheets: readonly PackedSheet[] }
  | {
      readonly kind: 'refused';
      readonly code: FaultCode;
      readonly values?: Readonly<Record<string, string | number>> | undefined;
    };

/** What the thread is given. */
export interface SheetSource {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly form: FileForm;
}

/** What one file may use of memory and time. A hundred thousand rows need a fifth of it. */
const limits = { memoryMb: 768, longestMs: 60_000 };

let last: Promise<unknown> = Promise.resolve();

/** Reads a file in a thread of its own; one at a time, for each may use much memory. */
export function readSheets(
  fileName: string,
  bytes: Uint8Array,
  form: FileForm = 'file',
  within = limits,
): Promise<WorkerAnswer> {
  const answer = last.then(() => inThread({ fileName, bytes, form }, within));
  last = answer.catch(() => undefined);
  return answer;
}

function inThread(source: SheetSource, within: typeof limits): Promise<WorkerAnswer> {
  const tooLarge: WorkerAnswer = { kind: 'refused', code: 'tooLargeInside' };
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./sheet-worker.ts', import.meta.url), {
      workerData: source,
      resourceLimits: { maxOldGenerationSizeMb: within.memoryMb },
    });
    const timer = setTimeout(() => end(() => resolve(tooLarge)), within.longestMs);
    const end = (tell: () => void) => {
      clearTimeout(timer);
      void worker.terminate();
      tell();
    };
    worker.once('message', (answer: WorkerAnswer) => end(() => resolve(answer)));
    worker.once('error', (error: Error & { code?: string }) =>
      end(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve(tooLarge) : reject(error))),
    );
  });
}
