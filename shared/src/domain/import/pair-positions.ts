import type { Employment } from '../employment.ts';
import { asId, type PersonId } from '../ids.ts';
import type { Said } from './import-plan.ts';
import { rowId } from './row-id.ts';

export interface PositionDraft {
  readonly row: number;
  readonly personId: PersonId;
  /** The number the HR system has for the position. */
  readonly number: string | undefined;
  readonly said: Said<Omit<Employment, 'id' | 'personId'>> & Pick<Employment, 'startOn'>;
}

/** The standing position a row is about; none for a new one; or it cannot be told which. */
export type Pairs = ReadonlyMap<PositionDraft, Employment | 'several' | undefined>;

/**
 * Which standing position of a person each row is about; none for a new one. A position is known by its number in the HR system, else by its
 * first day and its unit. One that only has moved to another unit is known again by its first day and what it is: a person does
 * not get a second position because a unit was corrected.
 *
 * @param twice told of the second of two rows about one position, with the row of the first
 */
export function pairPositions(
  drafts: readonly PositionDraft[],
  there: readonly Employment[],
  twice: (draft: PositionDraft, first: number) => void,
): Pairs {
  const pairs = new Map<PositionDraft, Employment | 'several' | undefined>();
  const taken = new Set<Employment>();
  const seen = new Map<string, PositionDraft>();
  const open: PositionDraft[] = [];
  for (const draft of drafts) {
    const key = keyOf(draft);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, draft);
    if (first === undefined) open.push(draft);
    else twice(draft, first.row);
  }
  const pair = (isOf: (draft: PositionDraft, one: Employment) => boolean) => {
    for (const draft of open) {
      if (pairs.has(draft)) continue;
      const found = there.filter((one) => !taken.has(one) && isOf(draft, one));
      const rivals = open.filter((other) => !pairs.has(other) && found.some((one) => isOf(other, one)));
      const [only] = found;
      if (only === undefined || found.length > 1 || rivals.length > 1) continue;
      pairs.set(draft, only);
      taken.add(only);
    }
  };
  pair((draft, one) => draft.number !== undefined && one.id === numberedId(draft.personId, draft.number));
  const isThere = (draft: PositionDraft, one: Employment) =>
    startsWith(draft, one) && draft.said.unitId === one.unitId;
  pair((draft, one) => isThere(draft, one) && isLike(draft, one));
  pair(isThere);
  pair((draft, one) => isHere(draft, one) && isLike(draft, one));
  pair(isHere);
  pair((draft, one) => startsWith(draft, one) && isLike(draft, one));
  for (const draft of open) {
    if (pairs.has(draft)) continue;
    const several = there.some((one) => !taken.has(one) && isHere(draft, one));
    pairs.set(draft, several ? 'several' : undefined);
  }
  return pairs;
}

/** The id of a position that was imported by its number. */
function numberedId(personId: PersonId, number: string) {
  return asId<'Employment'>(rowId('p', personId, 'number', number));
}

function keyOf({ number, said }: PositionDraft): string {
  return number === undefined ? `${said.startOn} ${said.unitId ?? ''}` : `number ${number}`;
}

function startsWith({ said }: PositionDraft, one: Employment): boolean {
  return said.startOn === one.startOn;
}

/** A file without units speaks of the unit where the position is. */
function isHere(draft: PositionDraft, one: Employment): boolean {
  const { unitId } = draft.said;
  return startsWith(draft, one) && (unitId === undefined || unitId === one.unitId);
}

/** The same post by its title, its code or its group. */
function isLike({ said }: PositionDraft, one: Employment): boolean {
  return (
    (said.title !== undefined && said.title.toLowerCase() === one.title.toLowerCase()) ||
    (said.positionCode !== undefined && said.positionCode === one.positionCode) ||
    (said.positionGroupId !== undefined && said.positionGroupId === one.positionGroupId)
  );
}
