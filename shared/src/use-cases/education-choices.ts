import { type Competence, isStatusInForce } from '../domain/competence.ts';
import type { PersonId } from '../domain/ids.ts';
import type { Measure } from '../domain/measure.ts';
import type { Records } from '../stores/records.ts';

/** Measures an education of one's own can be part of: those of the own plan, and those one owns. */
export function ownMeasures(records: Records, personId: PersonId): readonly Measure[] {
  const plans = new Set(
    records
      .all('plans')
      .filter(
        ({ subject, status }) =>
          'personId' in subject && subject.personId === personId && status !== 'evaluated',
      )
      .map(({ id }) => id),
  );
  return records
    .all('measures')
    .filter(
      ({ planId, ownerId, status }) => status !== 'stopped' && (ownerId === personId || plans.has(planId)),
    );
}

/** Educations of the catalogue that can be chosen, by name. */
export function educationChoices(records: Records): readonly Competence[] {
  return records
    .all('competences')
    .filter(({ kind, status }) => kind === 'education' && isStatusInForce(status))
    .toSorted((a, b) => a.name.nb.localeCompare(b.name.nb, 'nb'));
}
