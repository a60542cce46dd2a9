import { type Competence, isStatusInForce } from '../competence.ts';
import type { CompetenceId } from '../ids.ts';

/** The catalogue as it stands: what each competence is, and which one counts in its place. */
export interface Catalogue {
  get(id: CompetenceId): Competence | undefined;
  /** The competence that rows about this one count for: follows merges to their end. A cycle is cut where it closes. */
  standsFor(id: CompetenceId): CompetenceId;
  /** Is anything asked of anybody? Proposals and what is retired ask nothing; what is phased out does until then. */
  isInForce(id: CompetenceId): boolean;
}

export function createCatalogue(competences: readonly Competence[]): Catalogue {
  const byId = new Map(competences.map((competence) => [competence.id, competence]));
  const standsFor = (id: CompetenceId): CompetenceId => {
    const seen = new Set<CompetenceId>();
    let at = id;
    for (let next = byId.get(at)?.mergedInto; next !== undefined && !seen.has(at); ) {
      seen.add(at);
      at = next;
      next = byId.get(at)?.mergedInto;
    }
    return at;
  };
  return {
    get: (id) => byId.get(id),
    standsFor,
    isInForce: (id) => isStatusInForce(byId.get(standsFor(id))?.status),
  };
}
