import type { FaultCode } from '@rod-trad/shared/domain/fault';
import type { SheetRow } from '@rod-trad/shared/domain/import/sheet-row';

/** A sheet as it was read: rows with something in them. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A file that is not taken in, and why. Nothing of what it says is in the message. */
export class FileRefusal extends Error {
  readonly code: FaultCode;
  readonly values: Readonly<Record<string, string | number>> | undefined;

  constructor(code: FaultCode, values?: Readonly<Record<string, string | number>>) {
    super(`File refused: ${code}`);
    this.name = 'FileRefusal';
    this.code = code;
    this.values = values;
  }
}
