import type { Text } from '@rod-trad/shared/text/text-from';
import type { Fault } from './fault.ts';

/** What went wrong and what to do about it, sentence by sentence; the last may be the number to give the administrator. */
export function faultWords(fault: Fault, text: Text): readonly string[] {
  switch (fault.kind) {
    case 'refused':
      return [fault.message, fault.remedy, text('addin.requestId', { id: fault.requestId })];
    case 'signIn':
      return [text(`addin.signIn.${fault.reason}`), text('addin.signIn.code', { code: fault.code })];
    case 'excel':
      return [text(`addin.excel.${fault.reason}`, { problem: fault.problem })];
    case 'unreachable':
      return [text('addin.fault.unreachable')];
    case 'unexpected':
      return [text('addin.fault.unexpected')];
  }
}
