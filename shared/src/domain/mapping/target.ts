import type { Employment } from '../employment.ts';
import type { PersonId } from '../ids.ts';
import { addDays, type IsoDate } from '../iso-date.ts';
import type { MappingRound } from '../mapping-round.ts';
import type { Organisation } from '../organisation.ts';

/** Whoever has just come is learning the work, and is asked the next time. */
export const newcomerDays = 42;

export interface Target {
  /** Each person once, whatever number of positions. */
  readonly people: readonly PersonId[];
  /** Left out because they have just come. */
  readonly newcomers: number;
}

type Scope = Pick<MappingRound, 'unitIds' | 'positionGroupIds'>;

const isOfGroup = ({ positionGroupIds }: Scope, { positionGroupId }: Employment) =>
  positionGroupIds.length === 0 ||
  (positionGroupId !== undefined && positionGroupIds.includes(positionGroupId));

/** Who has been there since this day or longer is no newcomer. */
const settledBy = (opensOn: IsoDate) => addDays(opensOn, -newcomerDays);
const isSettled = (positions: readonly Employment[], by: IsoDate) =>
  positions.some(({ startOn }) => startOn <= by);

/** Is this person among those of `targetOf`? */
export function isTargeted(
  person: PersonId,
  round: Scope,
  organisation: Organisation,
  opensOn: IsoDate,
): boolean {
  const positions = organisation.employmentsOf(person);
  const inUnits = (position: Employment) =>
    position.unitId !== undefined &&
    organisation.withAncestors(position.unitId).some((id) => round.unitIds.includes(id));
  return isSettled(positions, settledBy(opensOn)) && positions.some((p) => isOfGroup(round, p) && inUnits(p));
}

/**
 * Whom a round is about: those who are employed in its units and below, in one of its position groups. Who came less than six weeks
 * before it opened is left out for as long as it lasts, and so is who comes later: nobody is added halfway.
 *
 * @param organisation who works where on the day that is asked about
 */
export function targetOf(round: Scope, organisation: Organisation, opensOn: IsoDate): Target {
  const by = settledBy(opensOn);
  const people = new Set<PersonId>();
  const newcomers = new Set<PersonId>();
  for (const unitId of new Set(round.unitIds.flatMap((id) => organisation.withDescendants(id)))) {
    for (const position of organisation.employedIn(unitId)) {
      const { personId } = position;
      if (people.has(personId) || !isOfGroup(round, position)) continue;
      const settled = isSettled(organisation.employmentsOf(personId), by);
      (settled ? people : newcomers).add(personId);
    }
  }
  return { people: [...people], newcomers: newcomers.size };
}
