import type { CapitalRowView } from '@rod-trad/shared/contracts/capital-views';
import type { Text } from '@rod-trad/shared/text/text-from';

type Kind = CapitalRowView['competence']['kind'];

/** A level as people say it; a paper is held or not. */
export function levelInWords(kind: Kind, level: number, text: Text): string {
  if (kind === 'skill') return text('own.level', { level });
  return text(level > 0 ? 'own.has' : 'own.lacks');
}
