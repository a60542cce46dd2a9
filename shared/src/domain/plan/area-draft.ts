import type { CompetenceArea } from '../competence-area.ts';
import type { Fault } from '../fault.ts';
import type { GoalId, UnitId } from '../ids.ts';
import { isSameName, type LocalisedText } from '../language.ts';

const longestName = 120;
const longestMainGoal = 500;

/** A competence area as it is entered. */
export type AreaDraft = Omit<CompetenceArea, 'id' | 'removedOn'>;

/** What an area can be made of. */
export interface AreaPlaces {
  /** The other areas. */
  readonly others: readonly CompetenceArea[];
  /** Goals that have not been removed. */
  readonly goals: ReadonlySet<GoalId>;
  readonly isUnit: (id: UnitId) => boolean;
  /** The areas that come to the unit from above. */
  readonly inherited: readonly CompetenceArea[];
}

/** @param before what it was, when it is changed: it may go on resting on a goal that has been removed */
export function areaFaults(draft: AreaDraft, places: AreaPlaces, before?: CompetenceArea): readonly Fault[] {
  const { unitId, narrows, goalIds, order } = draft;
  const faults: Fault[] = [
    ...namedFaults('name', draft.name, longestName),
    ...namedFaults('mainGoal', draft.mainGoal, longestMainGoal),
  ];
  if (places.others.some((other) => isSame(other, draft))) {
    faults.push({ field: 'name.nb', code: 'alreadyThere' });
  }
  if (unitId !== undefined && !places.isUnit(unitId)) faults.push({ field: 'unitId', code: 'unknownId' });
  const known = (id: GoalId) => places.goals.has(id) || before?.goalIds.includes(id) === true;
  if (!goalIds.every(known)) faults.push({ field: 'goalIds', code: 'unknownId' });
  if (narrows !== undefined) faults.push(...narrowFaults({ ...draft, narrows }, places));
  if (!(order >= 0 && order <= 1000)) {
    faults.push({ field: 'order', code: 'outsideRange', values: { least: 0, most: 1000 } });
  }
  return faults;
}

/** A text that must be there in both languages. */
export function namedFaults(field: string, text: LocalisedText, most: number): Fault[] {
  return (['nb', 'nn'] as const).flatMap((language): Fault[] => {
    const name = `${field}.${language}`;
    const { length } = text[language].trim();
    if (length === 0) return [{ field: name, code: 'required' }];
    return length > most ? [{ field: name, code: 'tooLong', values: { most } }] : [];
  });
}

/** Two areas of one unit with one name are one area that measures would be spread over. */
function isSame(other: CompetenceArea, { unitId, name }: AreaDraft): boolean {
  return other.removedOn === undefined && other.unitId === unitId && isSameName(other.name.nb, name.nb);
}

/** An area that is narrowed comes from above, is narrowed once, and the narrower one serves no goal that it does not. */
function narrowFaults(
  { unitId, narrows, goalIds }: AreaDraft & Required<Pick<AreaDraft, 'narrows'>>,
  { inherited, others }: AreaPlaces,
): Fault[] {
  const wide = inherited.find(({ id }) => id === narrows);
  if (unitId === undefined || wide === undefined) return [{ field: 'narrows', code: 'notInherited' }];
  const twice = others.some(
    (other) => other.removedOn === undefined && other.unitId === unitId && other.narrows === narrows,
  );
  return [
    ...(twice ? [{ field: 'narrows', code: 'alreadyThere' } as const] : []),
    ...(goalIds.every((id) => wide.goalIds.includes(id))
      ? []
      : [{ field: 'goalIds', code: 'goalNotInherited' } as const]),
  ];
}
