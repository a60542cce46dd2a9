import type { Competence } from '../domain/competence.ts';
import type { CompetenceArea } from '../domain/competence-area.ts';
import type { Records } from '../stores/records.ts';

/** The area a competence is shown under: the first of its own. */
export function areaOf(
  records: Pick<Records, 'get'>,
  { areaIds: [first] }: Pick<Competence, 'areaIds'>,
): CompetenceArea | undefined {
  return first === undefined ? undefined : records.get('areas', first)?.entity;
}
