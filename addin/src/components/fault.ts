import { ApiError } from '@rod-trad/shared/client/api-error';
import { WorkbookFault, type WorkbookFaultReason } from '../excel/workbook-fault.ts';
import { SignInFault, type SignInReason } from './sign-in-fault.ts';
import { Unreachable } from './unreachable.ts';

/** What can go wrong on the way between the service and the workbook, in kinds the person is told apart. */
export type Fault =
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly message: string;
      readonly remedy: string;
      readonly requestId: string;
    }
  | { readonly kind: 'signIn'; readonly reason: SignInReason; readonly code: string }
  | { readonly kind: 'excel'; readonly reason: WorkbookFaultReason; readonly problem: string }
  | { readonly kind: 'unreachable' | 'unexpected' };

export function faultOf(error: unknown): Fault {
  if (error instanceof ApiError && error.body !== undefined) {
    const { message, remedy, requestId } = error.body;
    return { kind: 'refused', status: error.status, message, remedy, requestId };
  }
  // An answer that is not the service's own comes from something in between.
  if (error instanceof ApiError || error instanceof Unreachable) return { kind: 'unreachable' };
  if (error instanceof SignInFault) return { kind: 'signIn', reason: error.reason, code: error.code };
  if (error instanceof WorkbookFault) {
    return { kind: 'excel', reason: error.reason, problem: error.message.replace(/[.\s]+$/, '') };
  }
  return { kind: 'unexpected' };
}

/** Whether the same may go well another time. */
export function mayRetry(fault: Fault): boolean {
  return fault.kind !== 'refused' || fault.status === 401 || fault.status >= 500;
}
