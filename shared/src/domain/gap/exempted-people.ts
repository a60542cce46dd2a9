import type { PersonId, RequirementId } from '../ids.ts';
import type { IsoDate } from '../iso-date.ts';
import type { GapSource } from './gap-base.ts';

/** Who is exempt from what on one day. */
export interface ExemptedPeople {
  from(person: number): ReadonlySet<RequirementId> | undefined;
  people(requirementId: RequirementId): Iterable<number>;
  /** Reads a person's exemptions again; gives the requirements about which something may have changed. */
  reread(person: number, id: PersonId): readonly RequirementId[];
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
      const now = new Set<RequirementId>();
      for (const { until, requirementId } of exemptions) if (until >= on) now.add(requirementId);
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
