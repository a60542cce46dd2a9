import type { CompetenceId } from '../domain/ids.ts';
import type { Records } from '../stores/records.ts';
import type { MapColumn } from './gap-reports.ts';

/** The column of a competence, or none when the catalogue no longer has it. */
export function mapColumn(records: Records, id: CompetenceId, critical: boolean): readonly MapColumn[] {
  const competence = records.get('competences', id)?.entity;
  if (competence === undefined) return [];
  const areas = competence.areaIds.flatMap((areaId) => records.get('areas', areaId)?.entity ?? []);
  return [{ competence, areas, critical }];
}

/** Is it critical for anybody at all? What those who see numbers are told of it: it follows from requirements alone. */
export function isCriticalSomewhere(records: Records, id: CompetenceId): boolean {
  return records.where('requirements', id).some((requirement) => requirement.critical);
}
