import { highestLevel } from '../competence.ts';
import type { Fault } from '../fault.ts';
import type { GoalId, PositionGroupId, UnitId } from '../ids.ts';
import type { Requirement } from '../requirement.ts';
import type { Catalogue } from './catalogue.ts';
import { overlaps } from './requirement-origin.ts';
import { isWithdrawn } from './withdrawn.ts';

export type RequirementDraft = Omit<Requirement, 'id' | 'level'> & { readonly level?: number | undefined };

/** What a requirement can be about. */
export interface RequirementPlaces {
  readonly units: ReadonlySet<UnitId>;
  readonly groups: ReadonlySet<PositionGroupId>;
  readonly goals: ReadonlySet<GoalId>;
}

/**
 * Everything that is wrong with a requirement. Two that ask the same of the same people at the same time are one too many.
 *
 * @param others every other requirement
 * @param before what it was, when it is changed: it is no fault that it is about what is no longer in use, nor that it already
 *   stood beside its like, or nobody could end it
 */
export function requirementFaults(
  draft: RequirementDraft,
  others: readonly Requirement[],
  catalogue: Catalogue,
  places: RequirementPlaces,
  before?: Requirement,
): readonly Fault[] {
  const faults: Fault[] = [];
  const { unitId, positionGroupId, goalId, level, rule, validFrom, validTo } = draft;
  if (unitId !== 'all' && !places.units.has(unitId)) faults.push({ field: 'unitId', code: 'unknownId' });
  if (positionGroupId !== 'all' && !places.groups.has(positionGroupId)) {
    faults.push({ field: 'positionGroupId', code: 'unknownId' });
  }
  if (goalId !== undefined && !places.goals.has(goalId)) faults.push({ field: 'goalId', code: 'unknownId' });
  const competence = catalogue.get(draft.competenceId);
  if (competence === undefined) faults.push({ field: 'competenceId', code: 'unknownId' });
  else if (
    draft.competenceId !== before?.competenceId &&
    (competence.mergedInto !== undefined || !catalogue.isInForce(competence.id))
  ) {
    faults.push({ field: 'competenceId', code: 'notInForce' });
  }
  const highest = highestLevel(competence?.kind ?? 'skill');
  if (level !== undefined && (!Number.isInteger(level) || level < 0 || level > highest)) {
    faults.push({ field: 'level', code: 'levelOutsideScale' });
  }
  if (rule !== 'everyone') {
    const { atLeast } = rule;
    if (!Number.isInteger(atLeast) || atLeast < 1 || atLeast > 1000) {
      faults.push({ field: 'atLeast', code: 'notWholeNumber', values: { least: 1, most: 1000 } });
    }
    if (level === undefined) faults.push({ field: 'level', code: 'required' });
  }
  if (validTo !== undefined && validTo < validFrom)
    faults.push({ field: 'validTo', code: 'endsBeforeItBegins' });
  const isLike = (one: RequirementDraft) => (other: Requirement) => asksTheSame(other, one, catalogue);
  const like = others.filter(isLike(draft));
  if (like.some((other) => before === undefined || !isLike(before)(other)))
    faults.push({ field: 'competenceId', code: 'alreadyThere' });
  return faults;
}

function asksTheSame(a: Requirement, b: RequirementDraft, catalogue: Catalogue): boolean {
  const kind = ({ rule }: Pick<Requirement, 'rule'>) => (rule === 'everyone' ? rule : 'atLeast');
  return (
    !isWithdrawn(a) &&
    a.unitId === b.unitId &&
    a.positionGroupId === b.positionGroupId &&
    catalogue.standsFor(a.competenceId) === catalogue.standsFor(b.competenceId) &&
    kind(a) === kind(b) &&
    a.level === b.level &&
    overlaps(a, b)
  );
}
