import { type Competence, type CompetenceStatus, isStatusInForce } from '../competence.ts';
import type { CompetenceId } from '../ids.ts';
import type { ImportFacts } from './import-facts.ts';
import type { Said } from './import-plan.ts';
import type { RowReader } from './read-row.ts';
import { plainWord } from './sheet-row.ts';

export interface CompetenceDraft {
  readonly row: number;
  readonly kindSaid: boolean;
  readonly before: Competence | undefined;
  /** As it stands, or as it begins. */
  readonly entity: Competence;
  readonly said: Said<Competence>;
  readonly status: CompetenceStatus | undefined;
  /** The name of the competence it goes into. */
  readonly into: string | undefined;
}

/**
 * What goes into what, with a fault for each that cannot: the rules are those of a merge in the catalogue, on what the file makes of it.
 * The competence it goes into can be in the file itself.
 */
export function mergesOf(
  drafts: readonly CompetenceDraft[],
  { competences }: Pick<ImportFacts, 'competences'>,
  reader: RowReader,
): ReadonlyMap<CompetenceId, CompetenceId> {
  const after = new Map(competences.map((one) => [one.id, one]));
  for (const { entity, status } of drafts)
    after.set(entity.id, status === undefined ? entity : { ...entity, status });
  const byName = Map.groupBy(after.values(), ({ kind, name }) => `${kind} ${plainWord(name.nb)}`);
  const merges = new Map<CompetenceId, CompetenceId>();
  for (const { row, entity, into } of drafts) {
    if (into === undefined) continue;
    const named = byName.get(`${entity.kind} ${plainWord(into)}`) ?? [];
    const target = named.find(({ mergedInto }) => mergedInto === undefined) ?? named[0];
    if (target === undefined) reader.fault(row, 'mergedInto', 'unknownCompetence');
    else merges.set(entity.id, target.id);
  }
  const next = (id: CompetenceId) => merges.get(id) ?? after.get(id)?.mergedInto;
  for (const { row, before, entity } of drafts) {
    const into = merges.get(entity.id);
    if (into === undefined || into === before?.mergedInto) continue;
    if (isCircle(entity.id, next)) reader.fault(row, 'mergedInto', 'mergeCycle');
    else if (next(into) !== undefined || !isStatusInForce(after.get(into)?.status))
      reader.fault(row, 'mergedInto', 'notInForce');
  }
  return merges;
}

function isCircle(id: CompetenceId, next: (id: CompetenceId) => CompetenceId | undefined): boolean {
  const seen = new Set<CompetenceId>();
  for (let at = next(id); at !== undefined && !seen.has(at); at = next(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}
