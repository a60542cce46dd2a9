import type { Text } from '@rod-trad/shared/text/text-from';
import type { Undone } from './attempt.ts';
import { faultWords } from './fault-words.ts';
import type { NoticeKind } from './notice.tsx';

/** What is said, and how it looks. */
export interface Words {
  readonly kind: NoticeKind;
  readonly sentences: readonly string[];
}

/** Says why nothing came of it. */
export function undoneWords(outcome: Undone, text: Text): Words {
  const { title } = outcome;
  if (outcome.kind === 'cancelled')
    return { kind: 'info', sentences: [text('addin.done.cancelled', { title })] };
  const { fault } = outcome;
  // The service is asked before anything is written.
  const untouched = fault.kind === 'refused' ? [text('addin.untouched')] : [];
  return { kind: 'error', sentences: [`${title}:`, ...faultWords(fault, text), ...untouched] };
}
