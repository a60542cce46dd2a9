import type { PersonId, RequirementId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { Exemption } from '../requirement.ts';
import type { GapSource } from './gap-base.ts';

/** Who is exempt from what on one day. */
export interface ExemptedPeople {
  from(person: number): ReadonlySet<RequirementId> | undefined;
  people(requirementId: RequirementId): Iterable<number>;
  /** Reads a person's exemptions again; gives the requirements about which something may have changed. */
  reread(person: number, id: PersonId): readonly RequirementId[];
}

/** The requirements these exempt from on a day. */
export function exemptedOn(exemptions: readonly Exemption[], on: IsoDate): ReadonlySet<RequirementId> {
  return new Set(exemptions.flatMap(({ until, requirementId }) => (until >= on ? requirementId : [])));
}

export function createExemptedPeople(source: Pick<GapSource, 'exemptionsOf'>, on: IsoDate): ExemptedPeople {
  const byPerson = new Map<number, ReadonlySet<RequirementId>>();
  const byRequirement = new Map<RequirementId, Set<number>>();
  return {
    from: (person) => byPerson.get(person),
    people: (requirementId) => byRequirement.get(requirementId) ?? [],
    reread(person, id) {
      const exemptions = source.exemptionsOf(id);
      const before = byPerson.get(person);
      if (before === undefined && exemptions.length === 0) return [];
      const now = exemptedOn(exemptions, on);
      for (const requirementId of before ?? []) byRequirement.get(requirementId)?.delete(person);
      for (const requirementId of now) {
        const there = byRequirement.get(requirementId);
        if (there === undefined) byRequirement.set(requirementId, new Set([person]));
        else there.add(person);
      }
      byPerson.delete(person);
      if (now.size > 0) byPerson.set(person, now);
      return [...new Set([...(before ?? []), ...now])];
    },
  };
}
