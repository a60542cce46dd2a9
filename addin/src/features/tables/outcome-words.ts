import type { Text } from '@rod-trad/shared/text/text-from';
import { undoneWords, type Words } from '../../components/words.ts';
import type { Outcome } from './outcome.ts';
import { writtenWords } from './written-words.ts';

/** Says what came of it. */
export function outcomeWords(outcome: Outcome, text: Text): Words {
  const { title } = outcome;
  switch (outcome.kind) {
    case 'inserted':
      return {
        kind: 'success',
        sentences: [
          text('addin.done.inserted', { title, rows: text('addin.table.rows', { count: outcome.rows }) }),
          ...staleWords(outcome, text),
        ],
      };
    case 'refreshed': {
      const { changed, added, removed, kept } = outcome;
      const parts = [
        ...(changed > 0 ? [text('addin.done.changed', { count: changed })] : []),
        ...(added > 0 ? [text('addin.done.added', { count: added })] : []),
        ...(removed > 0 ? [text('addin.done.removed', { count: removed })] : []),
      ];
      return {
        kind: 'success',
        sentences: [
          parts.length === 0
            ? text('addin.done.unchanged', { title })
            : text('addin.done.refreshed', { title, parts: parts.join(', ') }),
          ...(added > 0 ? [text('addin.done.atBottom')] : []),
          ...outcome.renamed.map(({ column, now, cell }) =>
            text('addin.done.renamed', { column, now, cell }),
          ),
          ...(kept > 0 ? [text('addin.done.kept', { count: kept })] : []),
          ...staleWords(outcome, text),
        ],
      };
    }
    case 'compared': {
      const { proposals, faults } = outcome.compared;
      const nothing = proposals.length + faults.length === 0;
      return {
        kind: 'info',
        sentences: [text(nothing ? 'addin.compare.same' : 'addin.compare.found', { title })],
      };
    }
    case 'written':
      return writtenWords(outcome, text);
    case 'noKey':
      return { kind: 'error', sentences: [text('addin.fault.noKey', { title, column: outcome.column })] };
    case 'gone':
      return { kind: 'error', sentences: [text('addin.fault.gone', { title })] };
    case 'empty':
      return { kind: 'info', sentences: [text('addin.fault.empty', { title })] };
    case 'failed':
    case 'cancelled':
      return undoneWords(outcome, text);
    case 'shown':
    case 'forgotten':
    case 'restored':
    case 'separated':
      return { kind: 'info', sentences: [text(`addin.done.${outcome.kind}`, { title })] };
  }
}

function staleWords(outcome: { readonly stale: boolean }, text: Text): readonly string[] {
  return outcome.stale ? [text('addin.stale')] : [];
}
