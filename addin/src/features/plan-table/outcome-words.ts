import type { Text } from '@rod-trad/shared/text/text-from';
import { faultWords } from '../../components/fault-words.ts';
import type { NoticeKind } from '../../components/notice.tsx';
import type { Outcome } from './outcome.ts';

interface Words {
  readonly kind: NoticeKind;
  readonly sentences: readonly string[];
}

/** Says what came of it. */
export function outcomeWords(outcome: Outcome, text: Text): Words {
  const { unit } = outcome;
  switch (outcome.kind) {
    case 'inserted':
      return {
        kind: 'success',
        sentences: [
          text('addin.done.inserted', { unit, rows: text('addin.table.rows', { count: outcome.rows }) }),
          ...staleWords(outcome, text),
        ],
      };
    case 'refreshed': {
      const { changed, added, removed } = outcome;
      const parts = [
        ...(changed > 0 ? [text('addin.done.changed', { count: changed })] : []),
        ...(added > 0 ? [text('addin.done.added', { count: added })] : []),
        ...(removed > 0 ? [text('addin.done.removed', { count: removed })] : []),
      ];
      return {
        kind: 'success',
        sentences: [
          parts.length === 0
            ? text('addin.done.unchanged', { unit })
            : text('addin.done.refreshed', { unit, parts: parts.join(', ') }),
          ...(added > 0 ? [text('addin.done.atBottom')] : []),
          ...staleWords(outcome, text),
        ],
      };
    }
    case 'noKey':
      return { kind: 'error', sentences: [text('addin.fault.noKey', { unit, column: outcome.column })] };
    case 'noPlan':
    case 'empty':
    case 'gone':
      return {
        kind: outcome.kind === 'gone' ? 'error' : 'info',
        sentences: [text(`addin.fault.${outcome.kind}`, { unit })],
      };
    case 'failed':
      return {
        kind: 'error',
        sentences: [
          `${unit}:`,
          ...faultWords(outcome.fault, text),
          // The service is asked before anything is written.
          ...(outcome.fault.kind === 'refused' ? [text('addin.untouched')] : []),
        ],
      };
    case 'shown':
    case 'forgotten':
    case 'restored':
      return { kind: 'info', sentences: [text(`addin.done.${outcome.kind}`, { unit })] };
  }
}

function staleWords(outcome: { readonly stale: boolean }, text: Text): readonly string[] {
  return outcome.stale ? [text('addin.stale')] : [];
}
