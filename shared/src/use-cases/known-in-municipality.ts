import type { Known } from '../domain/mapping/scope-guard.ts';
import { catalogueOf } from './catalogue-of.ts';
import type { UseCaseContext } from './use-case.ts';

/** What a round may be about: units in use, position groups, and competences in force. */
export function knownInMunicipality(context: Pick<UseCaseContext, 'records' | 'now'>): Known {
  const { records } = context;
  const catalogue = catalogueOf(context);
  return {
    unit: (id) => records.organisation().unit(id) !== undefined,
    positionGroup: (id) => records.get('positionGroups', id) !== undefined,
    competence: (id) => catalogue.get(id) !== undefined && catalogue.isInForce(id),
  };
}
