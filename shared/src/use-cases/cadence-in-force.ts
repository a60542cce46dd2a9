import { asId, type PersonId } from '../domain/ids.ts';
import { cadenceKinds, type Setting } from '../domain/setting.ts';
import { type CadencePlace, type CadenceRule, cadenceOn } from '../nudges/cadence.ts';
import { followUpCadenceDays } from '../nudges/rules/measure-follow-up.ts';
import type { RuleDay } from '../nudges/ruling.ts';
import type { UseCaseContext } from './use-case.ts';

/** How many days there are between two questions to somebody, as HR has set it for where they stand. */
export function cadenceInForce({ records }: Pick<UseCaseContext, 'records'>): RuleDay['cadenceDays'] {
  const rules = records.all('settings').flatMap((setting) => ruleOf(setting) ?? []);
  if (rules.length === 0) return () => followUpCadenceDays;
  const organisation = records.organisation();
  const places = new Map<PersonId, CadencePlace>();
  const placeOf = (personId: PersonId): CadencePlace => {
    const known = places.get(personId);
    if (known !== undefined) return known;
    const positions = organisation.employmentsOf(personId).map(({ positionGroupId, unitId }) => ({
      positionGroupId,
      units: unitId === undefined ? [] : organisation.withAncestors(unitId),
    }));
    const place = { personId, positions };
    places.set(personId, place);
    return place;
  };
  return (kind, personId, began) => cadenceOn(rules, kind, placeOf(personId), began, followUpCadenceDays);
}

function ruleOf({ kind, scope, scopeId = '', value: days, setOn }: Setting): CadenceRule | undefined {
  const cadence = cadenceKinds.find((known) => known === kind);
  if (cadence === undefined) return undefined;
  const scopes = {
    person: { of: 'person', id: asId<'Person'>(scopeId) },
    positionGroup: { of: 'positionGroup', id: asId<'PositionGroup'>(scopeId) },
    unit: { of: 'unit', id: asId<'Unit'>(scopeId) },
    municipality: { of: 'municipality' },
  } as const satisfies Record<Setting['scope'], CadenceRule['scope']>;
  return { kind: cadence, scope: scopes[scope], days, setOn };
}
