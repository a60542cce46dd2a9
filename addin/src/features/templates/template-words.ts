import type { Text } from '@rod-trad/shared/text/text-from';
import { faultWords } from '../../components/fault-words.ts';
import type { NoticeKind } from '../../components/notice.tsx';
import type { TemplateOutcome } from './template-outcome.ts';

/** Says what came of a template. */
export function templateWords(
  outcome: TemplateOutcome,
  text: Text,
): { readonly kind: NoticeKind; readonly sentences: readonly string[] } {
  const { title } = outcome;
  switch (outcome.kind) {
    case 'inserted':
      return {
        kind: 'success',
        sentences: [
          text('addin.template.inserted', {
            title,
            sheets: text('addin.template.sheets', { count: outcome.sheets }),
          }),
          ...(outcome.charts > 0 ? [text('addin.template.follows')] : []),
        ],
      };
    case 'failed':
      return {
        kind: 'error',
        sentences: [
          `${title}:`,
          ...faultWords(outcome.fault, text),
          ...(outcome.fault.kind === 'refused' ? [text('addin.untouched')] : []),
        ],
      };
    case 'empty':
      return { kind: 'info', sentences: [text('addin.fault.empty', { title })] };
    case 'cancelled':
      return { kind: 'info', sentences: [text('addin.done.cancelled', { title })] };
    case 'hidden':
    case 'takenBack':
    case 'edited':
      return { kind: 'info', sentences: [text(`addin.template.${outcome.kind}`, { title })] };
  }
}
