import type { Text } from '@rod-trad/shared/text/text-from';
import { faultWords } from '../../components/fault-words.ts';
import type { Words } from '../../components/words.ts';
import type { Outcome } from './outcome.ts';

const good: ReadonlySet<string> = new Set(['saved', 'pending', 'unchanged', 'taken']);

/** How many rows came to what, and what to do about those that did not get there. */
export function writtenWords({ results, fault }: Extract<Outcome, { kind: 'written' }>, text: Text): Words {
  const count = (...kinds: readonly string[]) =>
    results.filter(({ result }) => kinds.includes(result)).length;
  const counted = [
    ['addin.written.saved', count('saved', 'pending', 'unchanged')],
    ['addin.written.taken', count('taken')],
    ['addin.written.conflict', count('conflict')],
    ['addin.written.refused', count('refused')],
    ['addin.written.moved', count('moved')],
    ['addin.written.unsent', count('unsent')],
    ['addin.written.unanswered', count('unanswered')],
  ] as const;
  return {
    kind: fault === undefined && results.every(({ result }) => good.has(result)) ? 'success' : 'error',
    sentences: [
      ...(fault === undefined ? [] : faultWords(fault, text)),
      ...counted.flatMap(([key, rows]) => (rows > 0 ? [text(key, { count: rows })] : [])),
      ...(count('pending') > 0 ? [text('addin.written.pending')] : []),
    ],
  };
}
