import type { Assessment } from '../assessment.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Employment } from '../employment.ts';
import type { CompetenceId, PersonId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Organisation } from '../organisation.ts';
import { type Exemption, inPlace, type Requirement } from '../requirement.ts';
import { appliesTo, type PersonGap, personGap } from './gap-state.ts';

/** Everything a gap is worked out from, on one day. */
export interface GapFacts {
  readonly organisation: Organisation;
  /** Merged competences count for the one they went into; what is not in force asks nothing. */
  readonly catalogue: Catalogue;
  readonly requirements: readonly Requirement[];
  assessmentsOf(personId: PersonId): readonly Assessment[];
  exemptionsOf(personId: PersonId): readonly Exemption[];
  readonly on: IsoDate;
}

/** Reads gaps off the facts of one day; each person is worked out once. */
export interface GapReader {
  /** The person's state for every competence that is asked of, or known about, the person. */
  gapsOf(personId: PersonId): ReadonlyMap<CompetenceId, PersonGap>;
  /** The person's state for one competence, when that is all that is asked of many people. */
  gapOf(personId: PersonId, competenceId: CompetenceId): PersonGap;
  /** Requirements that hold for at least one of these positions on the day. */
  requirementsFor(positions: readonly Employment[]): readonly Requirement[];
}

export function createGapReader(facts: GapFacts): GapReader {
  const { organisation, catalogue, on } = facts;
  const requirements = facts.requirements.map((r) => inPlace(r, organisation.inUse));
  const byPosition = new Map<string, readonly Requirement[]>();
  const byPerson = new Map<PersonId, ReadonlyMap<CompetenceId, PersonGap>>();

  const ofPosition = (position: Employment): readonly Requirement[] => {
    const key = `${position.unitId ?? ''}|${position.positionGroupId ?? ''}`;
    const known = byPosition.get(key);
    if (known !== undefined) return known;
    const above = position.unitId === undefined ? [] : organisation.withAncestors(position.unitId);
    const found = requirements.filter(
      (r) => catalogue.isInForce(r.competenceId) && appliesTo(r, position, above, on),
    );
    byPosition.set(key, found);
    return found;
  };
  const requirementsFor = (positions: readonly Employment[]): readonly Requirement[] => {
    const [only] = positions;
    // Nearly everybody has one position, and many are asked about.
    if (only !== undefined && positions.length === 1) return ofPosition(only);
    return [...new Set(positions.flatMap(ofPosition))];
  };

  const workOut = (personId: PersonId): ReadonlyMap<CompetenceId, PersonGap> => {
    const ofPerson = Map.groupBy(requirementsFor(organisation.employmentsOf(personId)), (r) =>
      catalogue.standsFor(r.competenceId),
    );
    const assessments = Map.groupBy(facts.assessmentsOf(personId), (a) =>
      catalogue.standsFor(a.competenceId),
    );
    const exemptions = facts.exemptionsOf(personId);
    const gaps = new Map<CompetenceId, PersonGap>();
    for (const competenceId of new Set([...ofPerson.keys(), ...assessments.keys()])) {
      gaps.set(
        competenceId,
        personGap({
          personId,
          competenceId,
          requirements: ofPerson.get(competenceId) ?? [],
          assessments: assessments.get(competenceId) ?? [],
          exemptions,
          competence: catalogue.get(competenceId),
          on,
        }),
      );
    }
    return gaps;
  };

  const gapOf = (personId: PersonId, competenceId: CompetenceId): PersonGap =>
    personGap({
      personId,
      competenceId,
      requirements: requirementsFor(organisation.employmentsOf(personId)).filter(
        (r) => catalogue.standsFor(r.competenceId) === competenceId,
      ),
      assessments: facts
        .assessmentsOf(personId)
        .filter((a) => catalogue.standsFor(a.competenceId) === competenceId),
      exemptions: facts.exemptionsOf(personId),
      competence: catalogue.get(competenceId),
      on,
    });

  return {
    gapOf,
    requirementsFor,
    gapsOf: (personId) => {
      const known = byPerson.get(personId);
      if (known !== undefined) return known;
      const gaps = workOut(personId);
      byPerson.set(personId, gaps);
      return gaps;
    },
  };
}
