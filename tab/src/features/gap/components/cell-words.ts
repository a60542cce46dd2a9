import type { GapCell } from '@rod-trad/shared/contracts/gap-views';
import type { Text } from '@rod-trad/shared/text/text-from';
import type { Competence } from './gap-filter.ts';

/** A cell as it is read aloud: "Legemiddelhåndtering: har nivå 2, krav nivå 3, gap". */
export function cellWords(text: Text, competence: Competence, cell: GapCell): string {
  const values = { competence: competence.name, state: text(`gap.stateInWords.${cell.state}`) };
  const { held, required } = cell;
  // A certificate or an education is held or not: levels say nothing there.
  if (competence.kind !== 'skill') return text('gap.cell.state', values);
  if (held !== undefined && required !== undefined)
    return text('gap.cell.levels', { ...values, held, required });
  if (required !== undefined) return text('gap.cell.required', { ...values, required });
  if (held !== undefined) return text('gap.cell.held', { ...values, held });
  return text('gap.cell.state', values);
}

/** The short form beside the symbol: "2/3" is level 2 of the 3 that are required. */
export function cellLevels(competence: Competence, cell: GapCell): string {
  if (competence.kind !== 'skill' || cell.required === undefined || cell.state === 'exempt') return '';
  return cell.held === undefined ? `–/${cell.required}` : `${cell.held}/${cell.required}`;
}
