import { createCatalogue } from '../domain/catalogue/catalogue.ts';
import type { PersonId } from '../domain/ids.ts';
import type { ImportFacts } from '../domain/import/import-facts.ts';
import { norwegianDay } from '../domain/iso-date.ts';
import type { UseCaseContext } from './use-case.ts';

/** What stands today, for an import to be compared with. */
export function readImportFacts({ records, now }: Pick<UseCaseContext, 'records' | 'now'>): ImportFacts {
  const today = norwegianDay(now());
  const organisation = records.organisation();
  const competences = records.all('competences');
  const employments = records.all('employments');
  let positions: Map<PersonId, typeof employments> | undefined;
  const over = (id: PersonId) => {
    positions ??= Map.groupBy(employments, ({ personId }) => personId);
    const all = positions.get(id) ?? [];
    return all.length > 0 && all.every(({ endOn }) => endOn !== undefined && endOn < today);
  };
  return {
    today,
    people: records.people(),
    // As `hasLeft`, which looks through all positions for each person.
    hasLeft: (id) =>
      records.person(id)?.active !== true || (organisation.employmentsOf(id).length === 0 && over(id)),
    units: organisation.units,
    groups: records.all('positionGroups'),
    areas: records.all('areas'),
    goals: records.all('goals'),
    competences,
    catalogue: createCatalogue(competences),
    employments,
    requirements: records.all('requirements'),
    assessmentsOf: (id) => records.where('assessments', id),
  };
}
