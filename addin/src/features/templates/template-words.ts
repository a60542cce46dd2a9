import type { Text } from '@rod-trad/shared/text/text-from';
import { undoneWords, type Words } from '../../components/words.ts';
import type { TemplateOutcome } from './template-outcome.ts';

/** Says what came of a template. */
export function templateWords(outcome: TemplateOutcome, text: Text): Words {
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
    case 'cancelled':
      return undoneWords(outcome, text);
    case 'empty':
      return { kind: 'info', sentences: [text('addin.fault.empty', { title })] };
    case 'hidden':
    case 'takenBack':
    case 'edited':
      return { kind: 'info', sentences: [text(`addin.template.${outcome.kind}`, { title })] };
  }
}
