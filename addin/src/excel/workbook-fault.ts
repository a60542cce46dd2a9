/** Why Excel refused, as far as a person can do something about it. */
export type WorkbookFaultReason = 'protected' | 'editing' | 'filtered' | 'blocked' | 'other';

/** Codes of learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling. */
const reasons: Readonly<Record<string, WorkbookFaultReason>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  FilteredRangeConflict: 'filtered',
  InsertDeleteConflict: 'blocked',
  MergedRangeConflict: 'blocked',
  PivotTableRangeConflict: 'blocked',
  NonBlankCellOffSheet: 'blocked',
};

/** Excel refused; the message is Excel's own. */
export class WorkbookFault extends Error {
  readonly reason: WorkbookFaultReason;

  constructor(message: string, code: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'WorkbookFault';
    this.reason = reasons[code] ?? 'other';
  }
}
